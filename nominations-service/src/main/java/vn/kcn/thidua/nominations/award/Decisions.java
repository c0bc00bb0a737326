package vn.kcn.thidua.nominations.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.locks.Locks;
import vn.kcn.thidua.kit.problem.Refusal;

/** The decisions. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    Decision get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("unknown-decision", Map.of("decision", id)));
    }

    /**
     * One number for each issuer and year. Two who come at once stand in line for the lock, so that the second is told
     * why; the unique constraint holds the rule for everybody else.
     */
    void requireFree(Decision decision) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:key, " + Locks.DECISION + "))")
                .setParameter("key", String.join("\n", decision.issuer, "" + decision.decidedYear, decision.numberKey))
                .getSingleResult();
        boolean isTaken = count(
                        "issuer = ?1 and decidedYear = ?2 and numberKey = ?3 and state <> ?4",
                        decision.issuer,
                        decision.decidedYear,
                        decision.numberKey,
                        DecisionState.DISCARDED)
                > 0;
        if (isTaken) {
            throw Refusal.conflict(
                            "decision-number-taken",
                            Map.of("number", decision.number, "year", Integer.toString(decision.decidedYear)))
                    .at("/number");
        }
    }
}
