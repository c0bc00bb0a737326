package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.nominations.body.BodySettings;
import vn.kcn.thidua.nominations.body.IssuingBodies;
import vn.kcn.thidua.nominations.complaint.Complaints;
import vn.kcn.thidua.nominations.eligibility.Judging;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;
import vn.kcn.thidua.nominations.nomination.Recusals;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/** The leader signs; the awards are granted. */
@ApplicationScoped
@Transactional
class Deciding {

    @Inject
    Decisions decisions;

    @Inject
    Awards awards;

    @Inject
    Honoured honoured;

    @Inject
    Granting granting;

    @Inject
    Nominations nominations;

    @Inject
    Judging judging;

    @Inject
    Complaints complaints;

    @Inject
    AwardTypes types;

    @Inject
    IssuingBodies bodies;

    @Inject
    BodySettings body;

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
        String issuer = bodies.on(wanted.decidedOn()).code();
        Decision decision = Decision.sign(issuer, wanted, LocalDate.now(clock), actor.name());
        decisions.requireFree(decision);
        List<Nomination> named = honoured.named(wanted.nominations());
        decisions.persist(decision);
        return granted(decision, named, wanted.nominations());
    }

    /** What the office drafted: the same as if it were written and signed at once. */
    DecisionView sign(UUID id, ExpectedVersion expected) {
        Decision decision = decisions.get(id);
        expected.require(decision);
        List<UUID> ids = List.copyOf(decision.drafted);
        decision.state.after(DecisionCommand.SIGN);
        List<Nomination> named = honoured.named(ids);
        decision.sign(actor.name(), LocalDate.now(clock), "");
        return granted(decision, named, ids);
    }

    private DecisionView granted(Decision decision, List<Nomination> named, List<UUID> ids) {
        outbox.publish(DecisionEvent.TOPIC, DecisionEvent.SIGNED, decision, signed -> DecisionEvent.of(signed, ids));
        nominations.asking(() -> {
            for (int i = 0; i < named.size(); i++) {
                requireGrantable(decision, named.get(i), "/nominations/" + i);
            }
            return named;
        });
        named.forEach(Nomination::award);
        nominations.publishAll(named, Happened.AWARDED);
        return DecisionView.of(decision, granting.by(decision, named));
    }

    private void requireGrantable(Decision decision, Nomination nomination, String pointer) {
        new Authority(body.grassrootsAuthority())
                .requireOver(types.get(nomination.regime(), nomination.awardCode()), pointer);
        nomination.council().ifPresent(council -> decision.requireAfterCouncil(council.heldOn(), "/decidedOn"));
        judging.requireNothingOpen(nomination, pointer);
        complaints.requireNoneOpen(nomination.id(), pointer);
    }

    /** Without the awards from whose cases the reader is recused. */
    DecisionView read(UUID id) {
        Decision decision = decisions.get(id);
        List<Award> granted = awards.of(decision);
        Set<UUID> hidden = new HashSet<>(recusals.hidden(actor.name(), decision.drafted));
        hidden.addAll(recusals.hidden(
                actor.name(), granted.stream().map(award -> award.nomination).toList()));
        return DecisionView.of(
                        decision,
                        granted.stream()
                                .filter(award -> !hidden.contains(award.nomination))
                                .toList())
                .without(hidden);
    }
}
