package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;

/** A member's part. Nothing is published and nothing logged: who voted stands in the turnout, how stands in the urn. */
@ApplicationScoped
class Voting {

    @Inject
    CouncilSessions sessions;

    @Inject
    Urn urn;

    @Inject
    Actor actor;

    @Transactional
    void vote(UUID id, NewBallot ballot) {
        CouncilSession session = sessions.getForVoting(id);
        session.requireMayVote(actor.name(), ballot.nomination());
        urn.cast(session.id(), ballot.nomination(), actor.name(), ballot.choice());
    }
}
