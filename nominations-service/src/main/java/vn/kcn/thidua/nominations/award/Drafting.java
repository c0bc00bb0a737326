package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.nominations.body.IssuingBodies;

/** The office's part: drafts what the leader signs, and discards what he does not. */
@ApplicationScoped
@Transactional
class Drafting {

    @Inject
    Decisions decisions;

    @Inject
    Honoured honoured;

    @Inject
    Deciding deciding;

    @Inject
    IssuingBodies bodies;

    @Inject
    Actor actor;

    @Inject
    AuditTrail trail;

    DecisionView draft(NewDecision wanted) {
        Decision decision = Decision.draft(bodies.on(wanted.decidedOn()).code(), wanted, actor.name());
        decisions.requireFree(decision);
        honoured.named(wanted.nominations());
        decisions.persistAndFlush(decision);
        return recorded(decision, "vn.kcn.thidua.decision.drafted.v1");
    }

    DecisionView discard(UUID id, ExpectedVersion expected) {
        Decision decision = decisions.get(id);
        expected.require(decision);
        decision.discard();
        decisions.flush();
        return recorded(decision, "vn.kcn.thidua.decision.discarded.v1");
    }

    private DecisionView recorded(Decision decision, String type) {
        trail.record(type, decision.id(), DecisionView.of(decision, List.of()));
        return deciding.read(decision.id());
    }
}
