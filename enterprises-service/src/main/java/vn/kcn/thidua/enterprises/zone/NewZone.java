package vn.kcn.thidua.enterprises.zone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;

record NewZone(
        @NotNull ZoneCode code,

        @NotNull @Schema(examples = "KCN Quang Châu") Line nameVi,

        @NotNull @Schema(examples = "Quang Chau Industrial Zone")
        Line nameEn,

        @NotNull ZoneState state,
        @Nullable @Size(max = 500) List<@NotNull @Valid AreaEntry> areas) {

    ZoneDescription description() {
        return new ZoneFields(nameVi, nameEn, state, areas).description();
    }
}
