package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The chairs' casting votes: beside the session, so that giving one changes nothing that anybody sees. */
@ApplicationScoped
class CastingVotes {

    @Inject
    EntityManager entities;

    void put(UUID session, List<UUID> order) {
        entities.createNativeQuery("delete from council_casting_vote where session_id = :session")
                .setParameter("session", session)
                .executeUpdate();
        for (int i = 0; i < order.size(); i++) {
            entities.createNativeQuery("insert into council_casting_vote values (:session, :position, :nomination)")
                    .setParameter("session", session)
                    .setParameter("position", i)
                    .setParameter("nomination", order.get(i))
                    .executeUpdate();
        }
    }

    List<UUID> of(UUID session) {
        List<UUID> order = new ArrayList<>();
        for (Object nomination : entities.createNativeQuery(
                        "select nomination from council_casting_vote where session_id = :session order by position",
                        UUID.class)
                .setParameter("session", session)
                .getResultList()) {
            order.add((UUID) nomination);
        }
        return order;
    }
}
