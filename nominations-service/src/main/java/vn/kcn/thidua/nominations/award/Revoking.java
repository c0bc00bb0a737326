package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.body.IssuingBodies;
import vn.kcn.thidua.nominations.eligibility.Judging;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;
import vn.kcn.thidua.nominations.nomination.Recusals;

/** What is done to an award after it was granted: each by a decision of its own, which names the one it touches. */
@ApplicationScoped
@Transactional
class Revoking {

    @Inject
    Decisions decisions;

    @Inject
    Awards awards;

    @Inject
    Nominations nominations;

    @Inject
    Judging judging;

    @Inject
    IssuingBodies bodies;

    @Inject
    Recusals recusals;

    @Inject
    Actor actor;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Law 06/2022 Art. 93(2): the decision is annulled; artefacts and money are to be taken back. */
    RevokedView revoke(String code, NewRevocation wanted, ExpectedVersion expected) {
        Award award = seen(code, expected);
        Nomination nomination = nominations.named(award.nomination, "");
        Decision decision = ruling(DecisionKind.REVOCATION, award, wanted.decision());
        award.revoke(decision.number, wanted.ground(), clock.instant());
        outbox.publish(AwardEvent.TOPIC, AwardEvent.REVOKED, award, AwardEvent::of);
        nomination.revoke();
        nominations.publish(nomination, Happened.REVOKED);
        List<UUID> reconsidered = judging.reconsider(
                award.nomineeKey,
                nomination.regime(),
                award.award,
                award.award + " " + award.year + ": " + wanted.reason().strip());
        return new RevokedView(AwardView.of(award), reconsidered);
    }

    AwardView correct(String code, NewCorrection wanted, ExpectedVersion expected) {
        Award award = seen(code, expected);
        Nomination nomination = nominations.named(award.nomination, "");
        Decision decision = ruling(DecisionKind.CORRECTION, award, wanted.decision());
        award.correct(decision.number, wanted.recipientName());
        outbox.publish(AwardEvent.TOPIC, AwardEvent.CORRECTED, award, AwardEvent::of);
        nomination.correct();
        nominations.publish(nomination, Happened.CORRECTED);
        return AwardView.of(award);
    }

    private Award seen(String code, ExpectedVersion expected) {
        Award award = awards.byCode(code);
        if (recusals.hides(actor.name(), award.nomination)) {
            throw Refusal.notFound("unknown-award-code", Map.of("code", code));
        }
        expected.require(award.version());
        award.requireGranted();
        return award;
    }

    private Decision ruling(DecisionKind kind, Award award, DecisionHead head) {
        Decision decision = Decision.of(
                kind, bodies.on(head.decidedOn()).code(), head, LocalDate.now(clock), actor.name(), "/decision");
        decision.requireNotBefore(award.decidedOn);
        decision.amends = award.decision;
        decisions.requireFree(decision);
        decisions.persist(decision);
        outbox.publish(
                DecisionEvent.TOPIC,
                DecisionEvent.SIGNED,
                decision,
                signed -> DecisionEvent.of(signed, List.of(award.nomination)));
        return decision;
    }
}
