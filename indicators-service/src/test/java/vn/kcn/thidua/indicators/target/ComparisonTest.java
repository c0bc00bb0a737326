package vn.kcn.thidua.indicators.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.indicator.Direction;
import vn.kcn.thidua.indicators.indicator.Quantity;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            comparison, actual,      target, better, holds
            AT_LEAST,   20000,       20000,  UP,     true
            AT_LEAST,   19999.999999, 20000, UP,     false
            MORE_THAN,  1,           1,      UP,     false
            MORE_THAN,  1.000001,    1,      UP,     true
            MORE_THAN,  90.00,       90,     UP,     false
            AT_MOST,    10,          10,     DOWN,   true
            AT_MOST,    10.000001,   10,     DOWN,   false
            EQUAL,      100.00,      100,    UP,     true
            EQUAL,      100.01,      100,    UP,     false
            EQUAL,      99.99,       100,    UP,     false
            ABOUT,      214500,      220000, UP,     true
            ABOUT,      214499.99,   220000, UP,     false
            ABOUT,      225500,      220000, UP,     true
            ABOUT,      300000,      220000, UP,     true
            ABOUT,      225500,      220000, DOWN,   true
            ABOUT,      225500.01,   220000, DOWN,   false
            ABOUT,      100,         220000, DOWN,   true
            LESS_THAN,  100,         100,    DOWN,   false
            LESS_THAN,  99.99,       100,    DOWN,   true
            AT_LEAST,   0,           0,      UP,     true
            MORE_THAN,  0,           0,      UP,     false
            ABOUT,      0,           0,      UP,     true
            ABOUT,      -102.5,      -100,   UP,     true
            ABOUT,      -102.51,     -100,   UP,     false
            """, useHeadersInDisplayName = true)
    void holds_on_its_own_side_of_the_edge(
            Comparison comparison, BigDecimal actual, BigDecimal target, Direction better, boolean holds) {
        assertEquals(holds, comparison.holds(actual, target, new BigDecimal("2.5"), better));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            comparison, figure, target, near
            AT_LEAST,   90,     100,    true
            AT_LEAST,   89.99,  100,    false
            MORE_THAN,  100,    100,    true
            AT_MOST,    111,    100,    true
            AT_MOST,    112,    100,    false
            EQUAL,      90,     100,    true
            EQUAL,      111,    100,    true
            EQUAL,      112,    100,    false
            ABOUT,      89,     100,    false
            AT_LEAST,   -1,     0,      false
            """, useHeadersInDisplayName = true)
    void is_near_when_little_is_missing(Comparison comparison, BigDecimal figure, BigDecimal target, boolean near) {
        assertEquals(near, comparison.isNear(figure, target, BigDecimal.valueOf(90)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            comparison, better, settled
            AT_LEAST,   UP,     true
            MORE_THAN,  UP,     true
            ABOUT,      UP,     true
            ABOUT,      DOWN,   false
            AT_MOST,    DOWN,   false
            EQUAL,      UP,     false
            """, useHeadersInDisplayName = true)
    void more_cannot_undo_a_floor_that_is_reached(Comparison comparison, Direction better, boolean settled) {
        assertEquals(settled, comparison.isSettledOnceMet(better));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            figure, met
            89.99,  false
            90,     true
            95,     true
            100,    true
            100.01, false
            """, useHeadersInDisplayName = true)
    void a_range_takes_both_of_its_ends(BigDecimal figure, boolean met) {
        Ask ask = new Ask(Comparison.BETWEEN, Quantity.parse("90"), Quantity.parse("100"), Quantity.ZERO);

        assertEquals(met, ask.isMetBy(figure, Direction.UP));
    }

    @Test
    void a_range_has_two_ends_in_order_and_nothing_else_has() {
        Quantity ten = Quantity.parse("10");

        refuses("range-needs-upper", () -> new Ask(Comparison.BETWEEN, ten, null, Quantity.ZERO).requireSense());
        refuses("range-needs-upper", () -> new Ask(Comparison.AT_LEAST, ten, ten, Quantity.ZERO).requireSense());
        refuses("range-backwards", () -> new Ask(Comparison.BETWEEN, ten, Quantity.ZERO, Quantity.ZERO).requireSense());
    }
}
