package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.body.BodySettings;
import vn.kcn.thidua.nominations.body.IssuingBodies;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;
import vn.kcn.thidua.nominations.nomination.Recusals;
import vn.kcn.thidua.nominations.regime.AwardType;
import vn.kcn.thidua.nominations.regime.AwardTypes;
import vn.kcn.thidua.nominations.regime.Prizes;

/** The leader signs; the awards are granted. */
@ApplicationScoped
@Transactional
class Deciding {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Decisions decisions;

    @Inject
    Awards awards;

    @Inject
    Nominations nominations;

    @Inject
    AwardTypes types;

    @Inject
    IssuingBodies bodies;

    @Inject
    BodySettings body;

    @Inject
    Prizes prizes;

    @Inject
    Recusals recusals;

    @Inject
    Actor actor;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Each aggregate is changed and told of in one go: a flush between the two would cost it a version. */
    DecisionView sign(NewDecision wanted) {
        Decision decision = Decision.sign(bodies.on(wanted.decidedOn()).code(), wanted, LocalDate.now(clock));
        decisions.requireFree(decision);
        List<Nomination> honoured = honoured(wanted.nominations());
        decisions.persist(decision);
        outbox.publish(
                DecisionEvent.TOPIC,
                DecisionEvent.SIGNED,
                decision,
                signed -> DecisionEvent.of(signed, wanted.nominations()));
        List<Award> granted = new ArrayList<>();
        for (int i = 0; i < honoured.size(); i++) {
            granted.add(grant(decision, honoured.get(i), "/nominations/" + i));
        }
        return DecisionView.of(decision, granted);
    }

    /** Without the awards from whose cases the reader is recused. */
    DecisionView read(UUID id) {
        Decision decision = decisions.get(id);
        List<Award> granted = awards.of(decision);
        Set<UUID> hidden = recusals.hidden(
                actor.name(), granted.stream().map(award -> award.nomination).toList());
        return DecisionView.of(
                decision,
                granted.stream()
                        .filter(award -> !hidden.contains(award.nomination))
                        .toList());
    }

    private Award grant(Decision decision, Nomination nomination, String pointer) {
        AwardType type = types.get(nomination.regime(), nomination.awardCode());
        new Authority(body.grassrootsAuthority()).requireOver(type, pointer);
        nomination.council().ifPresent(council -> decision.requireAfterCouncil(council.heldOn(), "/decidedOn"));
        nomination.award();
        nominations.publish(nomination, Happened.AWARDED);
        Award award = Award.grant(decision, nomination, type, VerificationCode.random(RANDOM));
        prizes.of(type.regime(), type.code(), nomination.nominee().kind(), decision.decidedOn)
                .ifPresent(award::bring);
        awards.persist(award);
        outbox.publish(AwardEvent.TOPIC, AwardEvent.GRANTED, award, AwardEvent::of);
        return award;
    }

    private List<Nomination> honoured(List<UUID> ids) {
        Set<UUID> seen = new HashSet<>();
        List<Nomination> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String pointer = "/nominations/" + i;
            if (!seen.add(ids.get(i))) {
                throw Refusal.rule("named-twice", Map.of("value", ids.get(i))).at(pointer);
            }
            if (recusals.hides(actor.name(), ids.get(i))) {
                throw Refusal.rule("unknown-nomination", Map.of("nomination", ids.get(i)))
                        .at(pointer);
            }
            found.add(nominations.named(ids.get(i), pointer));
        }
        return found;
    }
}
