package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.regime.VoteThreshold;

/** Where the ballots lie (hòm phiếu). Shaken with every ballot, and opened by the close alone. */
@ApplicationScoped
class Urn {

    private static final String LOCK = """
            select position from council_case where session_id = :session and nomination = :nomination for update
            """;

    private static final String TURN_OUT = """
            insert into council_turnout (session_id, nomination, member) values (:session, :nomination, :member)
            on conflict do nothing
            """;

    // All ballots of the case leave and come back in random order under new ids: no row's place, id or writing
    // transaction belongs to one member.
    private static final String SHAKE = """
            with lifted as (
                delete from council_ballot where session_id = :session and nomination = :nomination returning choice),
            all_of_them as (
                select choice from lifted union all select cast(:choice as text) where cast(:choice as text) is not null)
            insert into council_ballot (id, session_id, nomination, choice)
            select gen_random_uuid(), :session, :nomination, choice from all_of_them order by random()
            """;

    private static final String COUNT = """
            select choice, count(*) from council_ballot
            where session_id = :session and nomination = :nomination group by choice
            """;

    private static final String CAST = """
            select count(*) from council_turnout where session_id = :session and nomination = :nomination
            """;

    @Inject
    EntityManager entities;

    /** One ballot of each member and case: members of one case stand in line, and the second ballot is refused. */
    void cast(UUID session, UUID nomination, String member, Choice choice) {
        of(LOCK, session, nomination).getSingleResult();
        int first =
                of(TURN_OUT, session, nomination).setParameter("member", member).executeUpdate();
        if (first == 0) {
            throw Refusal.conflict("already-voted", Map.of("nomination", nomination));
        }
        of(SHAKE, session, nomination).setParameter("choice", choice.name()).executeUpdate();
    }

    /** How many have voted: known to everybody, as in the room. */
    int castOn(UUID session, UUID nomination) {
        return ((Number) of(CAST, session, nomination).getSingleResult()).intValue();
    }

    /** For the close alone. A last shake leaves the ballots in the closing transaction's hand, not a voter's. */
    Tally open(UUID session, UUID nomination, int members, VoteThreshold threshold, boolean isThresholdVerified) {
        of(SHAKE, session, nomination).setParameter("choice", null).executeUpdate();
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        for (Object row : of(COUNT, session, nomination).getResultList()) {
            Object[] values = (Object[]) row;
            counts.put(Choice.valueOf((String) values[0]), ((Number) values[1]).intValue());
        }
        return new Tally(
                members,
                counts.getOrDefault(Choice.AGREE, 0),
                counts.getOrDefault(Choice.DISAGREE, 0),
                counts.getOrDefault(Choice.BLANK, 0),
                threshold,
                isThresholdVerified);
    }

    private jakarta.persistence.Query of(String sql, UUID session, UUID nomination) {
        return entities.createNativeQuery(sql).setParameter("session", session).setParameter("nomination", nomination);
    }
}
