package vn.kcn.thidua.nominations.nomination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kcn.thidua.nominations.Contracts;

class NominationEventsTest {

    @Test
    void a_nomination_that_passed_is_told_as_promised() {
        Contracts.assertIsExample("nomination", NominationEvent.of(ANomination.in(Stage.PASSED)));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_stage_keeps_the_schema(Stage stage) {
        Contracts.assertFits("nomination", NominationEvent.of(ANomination.in(stage)));
    }
}
