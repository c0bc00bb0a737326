package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.model.TimeOrderedIds;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.nomination.CouncilOutcome;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;

/** Gives or takes places against the ranking: the secretary proposes with a reason, the leader confirms. */
@ApplicationScoped
@Transactional
class Overriding {

    @Inject
    CouncilSessions sessions;

    @Inject
    SessionReading reading;

    @Inject
    Overrides overrides;

    @Inject
    Nominations nominations;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    PlaceOverride propose(UUID id, NewOverride wanted) {
        CouncilSession session = sessions.getForChange(id);
        boolean isWithin = session.requirePlaced(wanted.nomination(), isHidden(session, wanted.nomination()));
        PlaceOverride proposed = new PlaceOverride(
                wanted.nomination(),
                !isWithin,
                wanted.reason(),
                wanted.explanation().strip(),
                actor.name(),
                null);
        overrides.propose(id, proposed);
        // a trail of its own: session and nomination count their versions by their events
        trail.record("vn.kcn.thidua.council-session.override-proposed.v1", TimeOrderedIds.next(), proposed);
        return proposed;
    }

    SessionView confirm(UUID id, UUID nomination) {
        CouncilSession session = sessions.getForChange(id);
        boolean isWithin = session.requirePlaced(nomination, isHidden(session, nomination));
        PlaceOverride proposed = overrides.open(id, nomination);
        if (proposed.proposedBy().equals(actor.name())) {
            throw Refusal.forbidden("confirmed-by-another", Map.of());
        }
        Nomination overruled = nominations.named(nomination, "");
        overrides.confirm(id, nomination, actor.name(), clock.instant());
        session.override(nomination, !isWithin);
        outbox.publish(SessionEvent.TOPIC, SessionEvent.OVERRIDDEN, session, SessionEvent::of);
        CouncilOutcome before = overruled.council().orElseThrow();
        overruled.conclude(
                new CouncilOutcome(before.session(), before.heldOn(), before.members(), before.agree(), !isWithin));
        nominations.publish(overruled, isWithin ? Happened.REJECTED : Happened.PASSED);
        return reading.view(session);
    }

    List<PlaceOverride> list(UUID id) {
        CouncilSession session = reading.get(id);
        Set<UUID> hidden = reading.hidden(session);
        return overrides.of(id).stream()
                .filter(override -> !hidden.contains(override.nomination()))
                .toList();
    }

    private boolean isHidden(CouncilSession session, UUID nomination) {
        return reading.hidden(session).contains(nomination);
    }
}
