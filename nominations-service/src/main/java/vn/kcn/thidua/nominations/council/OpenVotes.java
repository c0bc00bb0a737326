package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Open votes: every version stays, the newest counts, and none is shown before the close. */
@ApplicationScoped
class OpenVotes {

    private static final String CAST = """
            insert into council_open_vote (session_id, nomination, member, number, choice, cast_at)
            select :session, :nomination, :member, coalesce(max(number), 0) + 1, :choice, :at from council_open_vote
            where session_id = :session and nomination = :nomination and member = :member
            """;

    private static final String NEWEST = """
            select distinct on (member) member, choice from council_open_vote
            where session_id = :session and nomination = :nomination order by member, number desc
            """;

    @Inject
    EntityManager entities;

    void cast(UUID session, UUID nomination, String member, Choice choice, Instant at) {
        of(CAST, session, nomination)
                .setParameter("member", member)
                .setParameter("choice", choice.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    Map<String, Choice> newest(UUID session, UUID nomination) {
        Map<String, Choice> votes = new LinkedHashMap<>();
        for (Object row : of(NEWEST, session, nomination).getResultList()) {
            Object[] values = (Object[]) row;
            votes.put((String) values[0], Choice.valueOf((String) values[1]));
        }
        return votes;
    }

    private Query of(String sql, UUID session, UUID nomination) {
        return entities.createNativeQuery(sql).setParameter("session", session).setParameter("nomination", nomination);
    }
}
