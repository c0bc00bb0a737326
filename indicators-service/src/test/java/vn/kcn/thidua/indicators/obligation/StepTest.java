package vn.kcn.thidua.indicators.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            today,      step
            2021-08-06, -
            2021-08-07, DUE_SOON
            2021-08-09, DUE_SOON
            2021-08-10, DUE
            2021-08-11, OVERDUE_1
            2021-08-16, OVERDUE_1
            2021-08-17, OVERDUE_7
            2021-12-31, OVERDUE_15
            """, useHeadersInDisplayName = true)
    void is_the_latest_one_reached(LocalDate today, String step) {
        var reached = Step.reached(LocalDate.of(2021, 8, 10), today, 3, List.of(1, 7, 15));

        assertEquals(step, reached.map(Step::name).orElse("-"));
    }
}
