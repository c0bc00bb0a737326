package vn.kcn.thidua.indicators.scoresheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.indicators.scoresheet.ASheet.number;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.indicator.Direction;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;

class PointsTest {

    private static Points points(Rule rule, Reading reading) {
        Sheet sheet = ASheet.of(ASheet.leaf("I", rule.function().isOutsideWeights() ? null : "40", rule));
        return Points.of(sheet.leaves().getFirst(), reading);
    }

    private static String value(Rule rule, Reading reading) {
        return points(rule, reading).value().toPlainString();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            actual, target, better, floor, cap, points
            12,     12,     UP,     ,      ,    40.0000
            6,      12,     UP,     ,      ,    20.0000
            11,     12,     UP,     ,      ,    36.6667
            15,     12,     UP,     ,      ,    40.0000
            15,     12,     UP,     ,      120, 48.0000
            14.4,   12,     UP,     ,      120, 48.0000
            13.2,   12,     UP,     ,      120, 44.0000
            6,      12,     UP,     50,    ,    20.0000
            5.99,   12,     UP,     50,    ,    0.0000
            -3,     12,     UP,     ,      ,    0.0000
            10,     8,      DOWN,   ,      ,    32.0000
            4,      8,      DOWN,   ,      ,    40.0000
            """, useHeadersInDisplayName = true)
    void linear_points_follow_the_share_between_floor_and_cap(
            String actual,
            String target,
            Direction better,
            @Nullable String floor,
            @Nullable String cap,
            String points) {
        assertEquals(points, value(ASheet.linear(floor, cap, null), ASheet.reached(actual, target, better)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            actual, points
            100,    40.0000
            104.99, 40.0000
            105,    42.0000
            110,    44.0000
            200,    45.0000
            """, useHeadersInDisplayName = true)
    void what_lies_above_the_target_earns_extra_points_up_to_a_maximum(String actual, String points) {
        var extra = new Rule.Extra(number("5"), number("2"), number("5"));

        assertEquals(points, value(ASheet.linear(null, null, extra), ASheet.reached(actual, "100", Direction.UP)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            actual, points
            79.99,  0.0000
            80,     20.0000
            99.99,  20.0000
            100,    40.0000
            300,    40.0000
            """, useHeadersInDisplayName = true)
    void the_highest_step_that_is_reached_counts(String actual, String points) {
        var steps = List.of(new Rule.Step(number("100"), number("100")), new Rule.Step(number("80"), number("50")));
        Rule rule = new Rule(
                Function.STEP, new IndicatorCode("EXPORTS"), null, null, null, null, steps, null, null, null, null);

        assertEquals(points, value(rule, ASheet.reached(actual, "100", Direction.UP)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            actual, target, better, points
            100,    100,    UP,     40.0000
            99.99,  100,    UP,     0.0000
            0,      0,      UP,     40.0000
            0,      5,      DOWN,   40.0000
            6,      5,      DOWN,   0.0000
            """, useHeadersInDisplayName = true)
    void pass_or_fail_knows_no_half(String actual, String target, Direction better, String points) {
        Rule rule = new Rule(
                Function.PASS_FAIL, new IndicatorCode("EXPORTS"), null, null, null, null, null, null, null, null, null);

        assertEquals(points, value(rule, ASheet.reached(actual, target, better)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            late, points
            0,    40.0000
            1,    37.5000
            16,   0.0000
            17,   0.0000
            """, useHeadersInDisplayName = true)
    void each_late_report_costs_points_but_never_more_than_there_are(int late, String points) {
        Rule rule =
                new Rule(Function.LATE_PENALTY, null, null, null, null, null, null, number("2.5"), null, null, null);

        assertEquals(points, value(rule, Reading.late(late)));
    }

    @Test
    void bonus_adds_and_penalty_takes_off_up_to_their_maximum() {
        assertEquals("10.0000", value(ASheet.upTo(Function.BONUS, "10"), ASheet.reviewed("15")));
        assertEquals("-5.0000", value(ASheet.upTo(Function.PENALTY, "5"), ASheet.reviewed("6")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            actual, target, reason
            ,       12,     no-data
            12,     ,       no-target
            -1,     0,      share-undefined
            """, useHeadersInDisplayName = true)
    void what_is_missing_gives_no_points_and_says_why(@Nullable String actual, @Nullable String target, String reason) {
        Points points = points(ASheet.linear(null, null, null), ASheet.reached(actual, target, Direction.UP));

        assertEquals(0, points.value().signum());
        assertEquals(reason, points.reason());
        assertNull(points.share());
    }

    @Test
    void self_given_points_count_for_nothing_until_they_are_reviewed() {
        Reading self = Reading.assessed(new Reading.Assessed(BigDecimal.TEN, null, "Biên bản số 3"));

        assertEquals("not-reviewed", points(ASheet.assessed(), self).reason());
        assertEquals(0, points(ASheet.assessed(), self).value().signum());
    }

    @Property
    void more_never_earns_less(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long less,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long more,
            @ForAll @IntRange(min = 1, max = 1_000_000) int target) {
        Rule rule = ASheet.linear("30", "150", null);
        BigDecimal low = points(rule, reached(Math.min(less, more), target)).value();
        BigDecimal high = points(rule, reached(Math.max(less, more), target)).value();

        assertTrue(low.compareTo(high) <= 0);
        assertTrue(high.compareTo(BigDecimal.valueOf(60)) <= 0 && low.signum() >= 0);
    }

    private static Reading reached(long actual, int target) {
        return ASheet.reached(Long.toString(actual), Integer.toString(target), Direction.UP);
    }
}
