package vn.kcn.thidua.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final RetryBudget budget = new RetryBudget(0.2, WINDOW, 0);

    @Test
    void a_fifth_of_the_traffic_may_be_tried_again_and_three_to_spare() {
        for (var i = 0; i < 100; i++) {
            budget.count(0);
        }

        assertEquals(23, granted(0));
    }

    @Test
    void of_no_traffic_three_may() {
        assertEquals(3, granted(0));
    }

    @Test
    void what_was_long_ago_counts_no_more() {
        assertEquals(3, granted(0));
        assertFalse(budget.take(0));

        assertTrue(budget.take(WINDOW.toNanos()));
    }

    private int granted(long now) {
        var granted = 0;
        while (granted < 1_000 && budget.take(now)) {
            granted++;
        }
        return granted;
    }
}
