package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.movement.Movements;
import vn.kcn.thidua.nominations.nomination.CouncilOutcome;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;
import vn.kcn.thidua.nominations.regime.AwardType;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/** The secretary's part: calls, opens, closes and cancels sessions. */
@ApplicationScoped
@Transactional
class Convening {

    private static final List<String> SEE_ALL = List.of(Roles.SECRETARY, Roles.LEADER, Roles.OFFICER, Roles.AUDITOR);

    @Inject
    CouncilSessions sessions;

    @Inject
    Urn urn;

    @Inject
    Movements movements;

    @Inject
    Nominations nominations;

    @Inject
    AwardTypes awards;

    @Inject
    Actor actor;

    @Inject
    Outbox outbox;

    SessionView call(NewSession wanted) {
        CouncilSession.requireDistinct(wanted.nominations(), "/nominations");
        String movement = movements.named(wanted.movement()).code();
        CouncilSession session = CouncilSession.call(movement, wanted.name(), wanted.heldOn(), wanted.members());
        for (int i = 0; i < wanted.nominations().size(); i++) {
            String pointer = "/nominations/" + i;
            Nomination nomination = nominations.named(wanted.nominations().get(i), pointer);
            if (!nomination.movement().equals(movement)) {
                throw Refusal.rule("nomination-of-another-movement", Map.of("nomination", nomination.id()))
                        .at(pointer);
            }
            nomination.callToCouncil();
            session.putOnAgenda(nomination.id(), nomination.awardCode());
            nominations.publish(nomination, Happened.CALLED);
        }
        sessions.persist(session);
        return published(session, SessionEvent.CALLED);
    }

    SessionView open(UUID id) {
        CouncilSession session = sessions.getForChange(id);
        session.open();
        return published(session, SessionEvent.OPENED);
    }

    /** Counts first and changes after: what is half changed when a query runs would be told of twice. */
    SessionView close(UUID id) {
        CouncilSession session = sessions.getForChange(id);
        session.requireOpen();
        Map<UUID, Tally> tallies = new LinkedHashMap<>();
        for (CouncilCase open : session.cases) {
            tallies.put(open.nomination(), count(session, open));
        }
        session.close(tallies);
        SessionView closed = published(session, SessionEvent.CLOSED);
        tallies.forEach((nomination, tally) -> conclude(session, nomination, tally));
        return closed;
    }

    SessionView cancel(UUID id) {
        CouncilSession session = sessions.getForChange(id);
        session.cancel();
        SessionView cancelled = published(session, SessionEvent.CANCELLED);
        for (CouncilCase recalled : session.cases) {
            Nomination nomination = nominations.named(recalled.nomination(), "");
            nomination.recall();
            nominations.publish(nomination, Happened.RECALLED);
        }
        return cancelled;
    }

    /** A member sees the sessions whose roster names him. */
    SessionView read(UUID id) {
        CouncilSession session = sessions.get(id);
        if (!seesAll() && !session.members.contains(actor.name())) {
            throw CouncilSessions.unknown(id);
        }
        return view(session);
    }

    List<SessionRow> list(List<String> after, int limit) {
        return sessions.list(seesAll() ? null : actor.name(), after, limit).stream()
                .map(SessionRow::of)
                .toList();
    }

    private Tally count(CouncilSession session, CouncilCase open) {
        Nomination nomination = nominations.named(open.nomination(), "");
        AwardType award = awards.get(nomination.regime(), open.award());
        return urn.open(
                session.id(), open.nomination(), session.members.size(), award.threshold(), award.thresholdVerified());
    }

    private void conclude(CouncilSession session, UUID id, Tally tally) {
        Nomination nomination = nominations.named(id, "");
        nomination.conclude(
                new CouncilOutcome(session.id(), session.heldOn, tally.members(), tally.agree(), tally.isPassed()));
        nominations.publish(nomination, tally.isPassed() ? Happened.PASSED : Happened.REJECTED);
    }

    private boolean seesAll() {
        return SEE_ALL.stream().anyMatch(actor::has);
    }

    private SessionView published(CouncilSession session, String type) {
        outbox.publish(SessionEvent.TOPIC, type, session, SessionEvent::of);
        return view(session);
    }

    private SessionView view(CouncilSession session) {
        return SessionView.of(session, open -> urn.castOn(session.id(), open.nomination()));
    }
}
