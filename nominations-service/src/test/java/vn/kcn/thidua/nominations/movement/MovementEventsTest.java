package vn.kcn.thidua.nominations.movement;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.nominations.Contracts;

class MovementEventsTest {

    @Test
    void a_launched_movement_is_told_as_promised() {
        Movement movement = AMovement.launchedUntil(null, LocalDate.of(2022, 1, 31));
        Contracts.assertIsExample("movement", MovementEvent.of(movement));
    }
}
