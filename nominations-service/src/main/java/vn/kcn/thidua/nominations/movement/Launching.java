package vn.kcn.thidua.nominations.movement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.regime.Regimes;

/** Drafts, launches and closes movements. */
@ApplicationScoped
@Transactional
class Launching {

    @Inject
    Movements movements;

    @Inject
    Regimes regimes;

    @Inject
    MergePatches patches;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    MovementView draft(MovementPlan plan) {
        if (movements.byCode(plan.code()).isPresent()) {
            throw Refusal.conflict("movement-code-taken", Map.of("movement", plan.code()))
                    .at("/code");
        }
        regimes.get(plan.regime()).requireInForceOn(plan.launchesOn());
        Movement movement = Movement.draft(plan);
        movements.persist(movement);
        return published(movement, MovementEvent.DRAFTED);
    }

    MovementView revise(String code, JsonNode patch, ExpectedVersion expected) {
        Movement movement = seen(code, expected);
        MovementPlan plan = patches.apply(MovementPlan.of(movement), patch, MovementPlan.class);
        regimes.get(plan.regime()).requireInForceOn(plan.launchesOn());
        movement.revise(plan);
        return published(movement, MovementEvent.REVISED);
    }

    MovementView launch(String code, ExpectedVersion expected) {
        Movement movement = seen(code, expected);
        movement.launch(LocalDate.now(clock));
        return published(movement, MovementEvent.LAUNCHED);
    }

    MovementView close(String code, ExpectedVersion expected) {
        Movement movement = seen(code, expected);
        movement.close(LocalDate.now(clock));
        return published(movement, MovementEvent.CLOSED);
    }

    MovementView read(String code) {
        return MovementView.of(movements.get(code));
    }

    List<MovementView> list(Seek seek) {
        return movements.list(seek).stream().map(MovementView::of).toList();
    }

    private Movement seen(String code, ExpectedVersion expected) {
        Movement movement = movements.get(code);
        expected.require(movement);
        return movement;
    }

    private MovementView published(Movement movement, String type) {
        outbox.publish(MovementEvent.TOPIC, type, movement, MovementEvent::of);
        return MovementView.of(movement);
    }
}
