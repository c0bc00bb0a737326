package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who has voted on what, by whichever way: known to everybody, as in the room. How is not here. */
@ApplicationScoped
class Turnout {

    private static final String LOCK = """
            select position from council_case where session_id = :session and nomination = :nomination for update
            """;
    private static final String MARK = """
            insert into council_turnout (session_id, nomination, member) values (:session, :nomination, :member)
            on conflict do nothing
            """;

    @Inject
    EntityManager entities;

    /** One ballot of each member and case: members of one case stand in line. False when he has voted before. */
    boolean mark(UUID session, UUID nomination, String member) {
        of(LOCK, session, nomination).getSingleResult();
        return of(MARK, session, nomination).setParameter("member", member).executeUpdate() > 0;
    }

    /** How many have voted on each case of the session. */
    Map<UUID, Integer> of(UUID session) {
        Map<UUID, Integer> cast = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select nomination, count(*) from council_turnout where session_id = :session group by nomination")
                .setParameter("session", session)
                .getResultList()) {
            Object[] values = (Object[]) row;
            cast.put((UUID) values[0], ((Number) values[1]).intValue());
        }
        return cast;
    }

    private Query of(String sql, UUID session, UUID nomination) {
        return entities.createNativeQuery(sql).setParameter("session", session).setParameter("nomination", nomination);
    }
}
