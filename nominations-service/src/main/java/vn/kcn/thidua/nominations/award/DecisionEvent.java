package vn.kcn.thidua.nominations.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of a decision: contracts/events/decision.v1.schema.json. */
record DecisionEvent(
        UUID id,
        long version,
        String issuer,
        String number,
        LocalDate decidedOn,
        String signatory,
        List<String> legalBases,
        List<UUID> nominations,
        @Nullable DecisionKind kind,
        @Nullable UUID amends,
        @Nullable LocalDate publishedOn) {

    static final String TOPIC = "nominations.decision";
    static final String PUBLISHED = "vn.kcn.thidua.decision.published.v1";
    static final String SIGNED = "vn.kcn.thidua.decision.signed.v1";

    static DecisionEvent of(Decision decision, List<UUID> nominations) {
        return new DecisionEvent(
                decision.id(),
                decision.version(),
                decision.issuer,
                decision.number,
                decision.decidedOn,
                decision.signatory,
                List.copyOf(decision.legalBases),
                List.copyOf(nominations),
                decision.kind == DecisionKind.GRANT ? null : decision.kind,
                decision.amends,
                decision.publishedOn);
    }
}
