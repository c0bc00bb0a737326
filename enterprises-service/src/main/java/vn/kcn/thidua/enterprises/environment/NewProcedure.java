package vn.kcn.thidua.enterprises.environment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;

@Schema(name = "NewEnvironmentalProcedure")
record NewProcedure(
        @NotNull @Schema(examples = "GRANTED") ProcedureState state,

        @Nullable @Schema(examples = "12/GPMT-MINH-HOA") Line documentNumber,

        @Nullable @Schema(examples = "UBND tỉnh (minh họa)") Line issuedBy,

        @Nullable LocalDate issuedOn,

        @Nullable @Schema(description = "Last day on which it holds")
        LocalDate expiresOn) {

    Procedure of(ProcedureKind kind) {
        return new Procedure(kind, state, text(documentNumber), text(issuedBy), issuedOn, expiresOn);
    }

    private static @Nullable String text(@Nullable Line line) {
        return line == null ? null : line.text();
    }
}
