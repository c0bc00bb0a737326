package vn.kcn.thidua.nominations.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;

/** What happens to a movement while it runs: amendments and reviews. */
@ApplicationScoped
@Transactional
class Amending {

    @Inject
    Movements movements;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    MovementView amend(String code, NewAmendment wanted, ExpectedVersion expected) {
        Movement movement = movements.get(code);
        expected.require(movement.version());
        movement.amend(wanted, clock.instant(), LocalDate.now(clock));
        return published(movement, MovementEvent.AMENDED);
    }

    MovementView review(String code, Review review, ExpectedVersion expected) {
        Movement movement = movements.get(code);
        expected.require(movement.version());
        movement.review(review, LocalDate.now(clock));
        return published(movement, MovementEvent.REVIEWED);
    }

    private MovementView published(Movement movement, String type) {
        outbox.publish(MovementEvent.TOPIC, type, movement, MovementEvent::of);
        return MovementView.of(movement);
    }
}
