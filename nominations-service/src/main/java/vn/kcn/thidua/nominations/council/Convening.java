package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.appraisal.Appraisals;
import vn.kcn.thidua.nominations.conflict.Recusing;
import vn.kcn.thidua.nominations.eligibility.Judging;
import vn.kcn.thidua.nominations.hearing.PublicComments;
import vn.kcn.thidua.nominations.movement.Movements;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;
import vn.kcn.thidua.nominations.nomination.Recusals;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/** The secretary's part before the vote: calls, seats, opens and cancels sessions. */
@ApplicationScoped
@Transactional
class Convening {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CouncilSessions sessions;

    @Inject
    SessionReading reading;

    @Inject
    Recusing recusing;

    @Inject
    Recusals recusals;

    @Inject
    Judging judging;

    @Inject
    Appraisals appraisals;

    @Inject
    PublicComments comments;

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
        session.ruledBy(wanted.voting(), wanted.quorum(), wanted.quotas(), seed());
        session.ledBy(wanted.chair());
        session.ties.declare(wanted.quotaCut(), wanted.tieBreaks(), wanted.chair());
        // all questions come before all changes: a query between them would write the first ones and tell of them twice
        Map<Nomination, Integer> called = nominations.asking(() -> {
            Map<Nomination, Integer> callable = callable(movement, wanted.nominations());
            recusing.derive(wanted.nominations(), session.members);
            return callable;
        });
        called.forEach((nomination, listingDays) -> {
            nomination.callToCouncil(listingDays);
            session.putOnAgenda(nomination.id(), nomination.awardCode());
        });
        sessions.persist(session);
        nominations.publishAll(called.keySet(), Happened.CALLED);
        return published(session, SessionEvent.CALLED);
    }

    /** Those that may be called, with the days that each has to be listed in public before. */
    private Map<Nomination, Integer> callable(String movement, List<UUID> wanted) {
        Map<Nomination, Integer> callable = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            Nomination nomination = callable(movement, wanted.get(i), "/nominations/" + i);
            callable.put(
                    nomination,
                    awards.get(nomination.regime(), nomination.awardCode()).publicListingDays());
        }
        return callable;
    }

    private Nomination callable(String movement, UUID id, String pointer) {
        Nomination nomination = nominations.named(id, pointer);
        if (recusals.hides(actor.name(), id)) {
            throw Refusal.rule("unknown-nomination", Map.of("nomination", id)).at(pointer);
        }
        if (!nomination.movement().equals(movement)) {
            throw Refusal.rule("nomination-of-another-movement", Map.of("nomination", id))
                    .at(pointer);
        }
        judging.requireNothingOpen(nomination, pointer);
        appraisals.requireEnough(nomination, pointer);
        comments.requireAnswered(id, pointer);
        return nomination;
    }

    SessionView seat(UUID id, Roster roster) {
        CouncilSession session = sessions.getForChange(id);
        // before the change: a query after it would flush it and cost a version
        recusing.derive(session.agenda(), roster.members());
        session.seat(roster.members(), roster.chair());
        return published(session, SessionEvent.SEATED);
    }

    SessionView excuse(UUID id, Absence absence) {
        CouncilSession session = sessions.getForChange(id);
        session.excuse(new HashSet<>(absence.absent()));
        return published(session, SessionEvent.SEATED);
    }

    SessionView open(UUID id) {
        CouncilSession session = sessions.getForChange(id);
        session.open();
        return published(session, SessionEvent.OPENED);
    }

    SessionView cancel(UUID id) {
        CouncilSession session = sessions.getForChange(id);
        session.cancel();
        outbox.publish(SessionEvent.TOPIC, SessionEvent.CANCELLED, session, SessionEvent::of);
        List<Nomination> recalled =
                session.agenda().stream().map(on -> nominations.named(on, "")).toList();
        recalled.forEach(Nomination::recall);
        nominations.publishAll(recalled, Happened.RECALLED);
        return reading.view(session);
    }

    private static String seed() {
        byte[] seed = new byte[32];
        RANDOM.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    private SessionView published(CouncilSession session, String type) {
        outbox.publish(SessionEvent.TOPIC, type, session, SessionEvent::of);
        return reading.view(session);
    }
}
