package vn.kcn.thidua.enterprises.environment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.ContentTag;

@Schema(name = "EnvironmentalFile", description = "The public sees the state of each procedure and nothing else")
record EnvironmentView(
        String taxCode,

        @Schema(description = "0 while nothing is recorded") long version,

        List<Shown> procedures,

        @Nullable @Schema(description = "Absent for those who see the public part")
        Boolean openSeriousFinding) {

    @Schema(name = "EnvironmentalProcedure")
    record Shown(
            ProcedureKind kind,
            @Schema(description = "Today") ProcedureState state,
            @Nullable String documentNumber,
            @Nullable String issuedBy,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {}

    static EnvironmentView of(EnvironmentRecord record, boolean isTrusted, LocalDate today) {
        return new EnvironmentView(
                record.taxCode,
                record.version(),
                record.procedures.stream()
                        .map(procedure -> shown(procedure, isTrusted, today))
                        .toList(),
                isTrusted ? record.hasOpenSeriousFinding() : null);
    }

    static EnvironmentView empty(String taxCode, boolean isTrusted) {
        return new EnvironmentView(taxCode, 0, List.of(), isTrusted ? false : null);
    }

    private static Shown shown(Procedure procedure, boolean isTrusted, LocalDate today) {
        ProcedureState state = procedure.state().on(today, procedure.expiresOn());
        return isTrusted
                ? new Shown(
                        procedure.kind(),
                        state,
                        procedure.documentNumber(),
                        procedure.issuedBy(),
                        procedure.issuedOn(),
                        procedure.expiresOn())
                : new Shown(procedure.kind(), state, null, null, null, null);
    }

    /** A document may end overnight, and not everybody sees the same. */
    String tag() {
        return version + "-" + ContentTag.of(procedures, openSeriousFinding);
    }
}
