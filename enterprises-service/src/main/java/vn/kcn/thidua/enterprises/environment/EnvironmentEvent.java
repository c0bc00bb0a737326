package vn.kcn.thidua.enterprises.environment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of an enterprise's environmental file (contracts/events/environment.v1.schema.json). */
record EnvironmentEvent(UUID id, long version, String taxCode, boolean openSeriousFinding, List<Told> procedures) {

    static final String TOPIC = "enterprises.environment";
    static final String ERASED = "vn.kcn.thidua.environment.erased.v1";
    static final String PROCEDURE_ENTERED = "vn.kcn.thidua.environment.procedure-entered.v1";
    static final String INSPECTED = "vn.kcn.thidua.environment.inspected.v1";
    static final String FINDING_CHANGED = "vn.kcn.thidua.environment.finding-changed.v1";

    record Told(
            ProcedureKind kind,
            ProcedureState state,
            @Nullable String documentNumber,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {}

    static EnvironmentEvent of(EnvironmentRecord record) {
        return new EnvironmentEvent(
                record.id(),
                record.version(),
                record.taxCode,
                record.hasOpenSeriousFinding(),
                record.procedures.stream()
                        .map(procedure -> new Told(
                                procedure.kind(),
                                procedure.state(),
                                procedure.documentNumber(),
                                procedure.issuedOn(),
                                procedure.expiresOn()))
                        .toList());
    }
}
