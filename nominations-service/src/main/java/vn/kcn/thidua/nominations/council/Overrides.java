package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.problem.Refusal;

/** The places that were given or taken against the ranking of a session. */
@ApplicationScoped
class Overrides {

    private static final String PROPOSE = """
            insert into council_override (session_id, nomination, within, reason, explanation, proposed_by)
            values (:session, :nomination, :within, :reason, :explanation, :by)
            on conflict (session_id, nomination) do nothing
            """;

    private static final String OF = """
            select nomination, within, reason, explanation, proposed_by, confirmed_by from council_override
            where session_id = :session order by nomination
            """;

    private static final String CONFIRM = """
            update council_override set confirmed_by = :by, confirmed_at = :at
            where session_id = :session and nomination = :nomination
            """;

    @Inject
    EntityManager entities;

    /** One a case: what was overridden once is not overridden back. */
    void propose(UUID session, PlaceOverride wanted) {
        int added = entities.createNativeQuery(PROPOSE)
                .setParameter("session", session)
                .setParameter("nomination", wanted.nomination())
                .setParameter("within", wanted.within())
                .setParameter("reason", wanted.reason().name())
                .setParameter("explanation", wanted.explanation())
                .setParameter("by", wanted.proposedBy())
                .executeUpdate();
        if (added == 0) {
            throw Refusal.conflict("override-proposed", Map.of("nomination", wanted.nomination()));
        }
    }

    List<PlaceOverride> of(UUID session) {
        List<PlaceOverride> found = new ArrayList<>();
        for (Object row : entities.createNativeQuery(OF, Object[].class)
                .setParameter("session", session)
                .getResultList()) {
            Object[] values = (Object[]) row;
            found.add(new PlaceOverride(
                    (UUID) values[0],
                    (boolean) values[1],
                    OverrideReason.valueOf((String) values[2]),
                    (String) values[3],
                    (String) values[4],
                    (String) values[5]));
        }
        return found;
    }

    PlaceOverride open(UUID session, UUID nomination) {
        PlaceOverride found = of(session).stream()
                .filter(override -> override.nomination().equals(nomination))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no-override", Map.of("nomination", nomination)));
        if (found.confirmedBy() != null) {
            throw Refusal.conflict("override-confirmed", Map.of("nomination", nomination));
        }
        return found;
    }

    void confirm(UUID session, UUID nomination, String by, Instant at) {
        entities.createNativeQuery(CONFIRM)
                .setParameter("session", session)
                .setParameter("nomination", nomination)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }
}
