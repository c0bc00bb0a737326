package vn.kcn.thidua.enterprises.zone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;

@Schema(name = "ZonePatch", description = "What may be revised of a zone; `areas` replaces all entries")
record ZoneFields(
        @NotNull Line nameVi,
        @NotNull Line nameEn,
        @NotNull ZoneState state,
        @Nullable @Size(max = 500) List<@NotNull @Valid AreaEntry> areas) {

    static ZoneFields of(ZoneDescription description) {
        return new ZoneFields(
                description.nameVi(),
                description.nameEn(),
                description.state(),
                description.areas().entries().stream().map(AreaEntry::of).toList());
    }

    ZoneDescription description() {
        return new ZoneDescription(nameVi, nameEn, state, AreaEntry.areas(areas == null ? List.of() : areas));
    }
}
