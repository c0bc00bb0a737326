package vn.kcn.thidua.indicators.scoresheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.indicator.Direction;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;

class ThresholdTest {

    private static String next(Rule rule, Reading reading) {
        Sheet.Leaf leaf = ASheet.of(ASheet.leaf("I", "40", rule)).leaves().getFirst();
        return Threshold.next(leaf, reading)
                .map(next ->
                        next.share().toPlainString() + " % at " + next.figure().toPlainString() + " for "
                                + next.points().toPlainString())
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            actual, target, better, floor, cap, next
            3,      12,     UP,     50,    120, 50 % at 6.00 for 20.0000
            6,      12,     UP,     50,    120, 100 % at 12.00 for 40.0000
            12,     12,     UP,     50,    120, 120 % at 14.40 for 48.0000
            14.39,  12,     UP,     50,    120, 120 % at 14.40 for 48.0000
            14.4,   12,     UP,     50,    120, -
            1,      3,      UP,     ,      80,  80 % at 2.40 for 32.0000
            0.01,   0.03,   UP,     50,    ,    50 % at 0.02 for 26.6667
            10,     8,      DOWN,   ,      ,    100 % at 8.00 for 40.0000
            ,       12,     UP,     50,    ,    50 % at 6.00 for 20.0000
            3,      ,       UP,     50,    ,    -
            """, useHeadersInDisplayName = true)
    void is_the_next_share_of_the_target_that_earns_more(
            @Nullable String actual,
            @Nullable String target,
            Direction better,
            @Nullable String floor,
            @Nullable String cap,
            String next) {
        assertEquals(next, next(ASheet.linear(floor, cap, null), ASheet.reached(actual, target, better)));
    }

    @Test
    void steps_follow_each_other_and_what_people_give_has_none() {
        var steps = List.of(
                new Rule.Step(ASheet.number("100"), ASheet.number("100")),
                new Rule.Step(ASheet.number("80"), ASheet.number("50")));
        Rule rule = new Rule(
                Function.STEP, new IndicatorCode("EXPORTS"), null, null, null, null, steps, null, null, null, null);

        assertEquals("80 % at 80.00 for 20.0000", next(rule, ASheet.reached("79.99", "100", Direction.UP)));
        assertEquals("100 % at 100.00 for 40.0000", next(rule, ASheet.reached("80", "100", Direction.UP)));
        assertEquals("-", next(rule, ASheet.reached("100", "100", Direction.UP)));
        assertEquals("-", next(ASheet.assessed(), ASheet.reviewed("3")));
    }

    @Test
    void of_a_target_of_nothing_only_meeting_it_counts() {
        assertTrue(next(ASheet.linear(null, null, null), ASheet.reached("3", "0", Direction.DOWN))
                .endsWith("at 0.00 for 40.0000"));
        assertEquals("-", next(ASheet.linear(null, null, null), ASheet.reached("0", "0", Direction.DOWN)));
    }
}
