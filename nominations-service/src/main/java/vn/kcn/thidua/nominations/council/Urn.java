package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the secret ballots lie (hòm phiếu). Shaken with every ballot, and opened by the close alone. */
@ApplicationScoped
class Urn {

    // All ballots of the case leave and come back in random order under new ids: no row's place, id or writing
    // transaction belongs to one member.
    private static final String SHAKE = """
            with lifted as (
                delete from council_ballot where session_id = :session and nomination = :nomination
                returning choice, nonce, receipt),
            all_of_them as (
                select choice, nonce, receipt from lifted
                union all
                select cast(:choice as text), cast(:nonce as text), cast(:receipt as text)
                where cast(:choice as text) is not null)
            insert into council_ballot (id, session_id, nomination, choice, nonce, receipt)
            select gen_random_uuid(), :session, :nomination, choice, nonce, receipt from all_of_them order by random()
            """;

    private static final String OPEN = """
            select choice, coalesce(nonce, ''), coalesce(receipt, '') from council_ballot
            where session_id = :session and nomination = :nomination order by receipt
            """;

    @Inject
    EntityManager entities;

    /** The caller has seen to it that this member votes once. Answers the receipt. */
    String cast(UUID session, UUID nomination, Choice choice) {
        Ballot ballot = Ballot.on(session, nomination, choice);
        shake(session, nomination, ballot);
        return ballot.receipt();
    }

    /** For the close alone: a last shake leaves the ballots in the closing transaction's hand, not a voter's. */
    List<Ballot> open(UUID session, UUID nomination) {
        shake(session, nomination, null);
        return ballots(session, nomination);
    }

    /** In the order of their receipts. */
    List<Ballot> ballots(UUID session, UUID nomination) {
        List<Ballot> found = new ArrayList<>();
        for (Object row : of(OPEN, session, nomination).getResultList()) {
            Object[] values = (Object[]) row;
            found.add(new Ballot(Choice.valueOf((String) values[0]), (String) values[1], (String) values[2]));
        }
        return found;
    }

    private void shake(UUID session, UUID nomination, @Nullable Ballot more) {
        of(SHAKE, session, nomination)
                .setParameter("choice", more == null ? null : more.choice().name())
                .setParameter("nonce", more == null ? null : more.nonce())
                .setParameter("receipt", more == null ? null : more.receipt())
                .executeUpdate();
    }

    private Query of(String sql, UUID session, UUID nomination) {
        return entities.createNativeQuery(sql).setParameter("session", session).setParameter("nomination", nomination);
    }
}
