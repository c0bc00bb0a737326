package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.nomination.Recusals;

/**
 * How votes come in: by the member himself, in writing, on paper. Nothing is published and nothing logged: who voted
 * stands in the turnout, how stands in the urn.
 */
@ApplicationScoped
@Transactional
class Voting {

    @Inject
    CouncilSessions sessions;

    @Inject
    Turnout turnout;

    @Inject
    Urn urn;

    @Inject
    OpenVotes openVotes;

    @Inject
    WrittenOpinions opinions;

    @Inject
    PaperCounts papers;

    @Inject
    CastingVotes castingVotes;

    @Inject
    Recusals recusals;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    Receipt vote(UUID id, NewBallot ballot) {
        String member = actor.name();
        CouncilSession session = sessions.getForVoting(id);
        session.requireMayVote(member, ballot.nomination(), recusals.hides(member, ballot.nomination()));
        boolean isFirst = turnout.mark(id, ballot.nomination(), member);
        if (session.voting == VoteMode.OPEN) {
            openVotes.cast(id, ballot.nomination(), member, ballot.choice(), clock.instant());
            return new Receipt(null);
        }
        requireFirst(isFirst, ballot.nomination());
        return new Receipt(urn.cast(id, ballot.nomination(), ballot.choice()));
    }

    /** An absent member's, which the secretary puts on record; who is there votes himself. */
    void write(UUID id, NewWrittenOpinion opinion) {
        CouncilSession session = sessions.getForVoting(id);
        session.requireVoting();
        session.requireOnAgenda(opinion.nomination(), recusals.hides(actor.name(), opinion.nomination()));
        session.requireOnRoster(opinion.member(), "/member");
        if (!session.absent.contains(opinion.member())) {
            throw Refusal.rule("not-absent", Map.of("member", opinion.member())).at("/member");
        }
        requireNotRecused(opinion.member(), opinion.nomination(), "/member");
        requireFirst(turnout.mark(id, opinion.nomination(), opinion.member()), opinion.nomination());
        opinions.record(id, opinion, actor.name());
    }

    /** The first counter's entry waits for the second's; both must have found the same. */
    void countPaper(UUID id, PaperCount found) {
        CouncilSession session = sessions.getForVoting(id);
        session.requireVoting();
        session.requireOnAgenda(found.nomination(), recusals.hides(actor.name(), found.nomination()));
        found.requireReconciled();
        boolean isKnown = papers.of(id, found.nomination()).stream()
                .anyMatch(before -> before.members().containsAll(found.members()));
        for (int i = 0; i < found.members().size(); i++) {
            String member = found.members().get(i);
            session.requireOnRoster(member, "/members/" + i);
            requireNotRecused(member, found.nomination(), "/members/" + i);
            boolean isFirst = turnout.mark(id, found.nomination(), member);
            requireFirst(isFirst || isKnown, found.nomination());
        }
        papers.enter(id, found, actor.name());
    }

    /** The chair's, as often as he likes before the close; cases that he is recused from are on no agenda of his. */
    void castingVote(UUID id, NewCastingVote wanted) {
        CouncilSession session = sessions.getForVoting(id);
        session.requireLedBy(actor.name());
        CouncilSession.requireDistinct(wanted.order(), "/order");
        for (UUID nomination : wanted.order()) {
            session.requireOnAgenda(nomination, recusals.hides(actor.name(), nomination));
        }
        castingVotes.put(id, wanted.order());
    }

    private void requireNotRecused(String member, UUID nomination, String pointer) {
        if (recusals.hides(member, nomination)) {
            throw Refusal.rule("member-recused", Map.of("member", member)).at(pointer);
        }
    }

    private static void requireFirst(boolean isFirst, UUID nomination) {
        if (!isFirst) {
            throw Refusal.conflict("already-voted", Map.of("nomination", nomination));
        }
    }
}
