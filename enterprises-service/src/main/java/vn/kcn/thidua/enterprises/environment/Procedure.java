package vn.kcn.thidua.enterprises.environment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

/** One procedure as an officer recorded it. */
@Embeddable
record Procedure(
        @Enumerated(EnumType.STRING) ProcedureKind kind,
        @Enumerated(EnumType.STRING) ProcedureState state,

        @Column(name = "document_number") @Nullable String documentNumber,

        @Column(name = "issued_by") @Nullable String issuedBy,

        @Column(name = "issued_on") @Nullable LocalDate issuedOn,

        @Column(name = "expires_on") @Nullable LocalDate expiresOn) {

    void requireWhole(Today today) {
        if (state == ProcedureState.EXPIRED) {
            throw Refusal.rule("procedure-expires-by-itself", Map.of()).at("/state");
        }
        if (state.needsDocument() && documentNumber == null) {
            throw Refusal.rule("procedure-needs-document", Map.of("state", state))
                    .at("/documentNumber");
        }
        if (state.needsDocument() && issuedOn == null) {
            throw Refusal.rule("procedure-needs-document", Map.of("state", state))
                    .at("/issuedOn");
        }
        if (issuedOn != null) {
            today.requireHappened(issuedOn, "/issuedOn");
        }
        if (expiresOn != null && (issuedOn == null || !expiresOn.isAfter(issuedOn))) {
            throw Refusal.rule("procedure-expires-before-it-begins", Map.of("expiresOn", expiresOn))
                    .at("/expiresOn");
        }
    }
}
