package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.nominations.complaint.Complaints;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;

/** Công bố: a decision is made known, and with it every award that still holds. */
@ApplicationScoped
@Transactional
class Publishing {

    @Inject
    Decisions decisions;

    @Inject
    Awards awards;

    @Inject
    Nominations nominations;

    @Inject
    Deciding deciding;

    @Inject
    Complaints complaints;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    DecisionView publish(UUID id, ExpectedVersion expected) {
        Decision decision = decisions.get(id);
        expected.require(decision.version());
        List<Award> granted = awards.of(decision);
        granted.forEach(award -> complaints.requireNoneOpen(award.nomination, ""));
        decision.publish(LocalDate.now(clock));
        List<UUID> honoured = granted.stream().map(award -> award.nomination).toList();
        outbox.publish(
                DecisionEvent.TOPIC,
                DecisionEvent.PUBLISHED,
                decision,
                published -> DecisionEvent.of(published, honoured));
        for (Award award : granted) {
            if (award.state == AwardState.GRANTED) {
                Nomination nomination = nominations.named(award.nomination, "");
                nomination.publishResult();
                nominations.publish(nomination, Happened.PUBLISHED);
            }
        }
        return deciding.read(id);
    }
}
