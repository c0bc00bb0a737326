package vn.kcn.thidua.enterprises.environment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExpiringProcedure", description = "A document that has ended or is about to")
record ExpiringRow(
        String taxCode,
        String nameVi,
        String zone,
        ProcedureKind kind,
        @Nullable String documentNumber,
        LocalDate expiresOn) {

    List<String> key() {
        return List.of(expiresOn.toString(), taxCode, kind.name());
    }

    /** A page of the list, for the API's document. */
    @Schema(name = "ExpiringProcedurePage")
    record Page(
            List<ExpiringRow> items,
            @Nullable String next,
            @Nullable String prev) {}
}
