package vn.kcn.thidua.enterprises.zone;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Axis;
import vn.kcn.thidua.enterprises.registry.LegalDocument;
import vn.kcn.thidua.enterprises.registry.Line;

/** From this day on the zone is in this state. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ZoneChange(
        @NotNull ZoneState state,

        @NotNull @Schema(examples = "2021-08-03") LocalDate from,

        @Nullable @Valid @Schema(description = "Only the state in which a zone was first recorded may do without")
        LegalDocument document,

        @Nullable Line reason)
        implements Axis.Entry<ZoneState> {}
