package vn.kcn.thidua.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private static final long SECOND = 1_000_000_000;
    // nanoTime() begins anywhere
    private static final long NOW = Long.MAX_VALUE - 5 * SECOND;

    private final TokenBucket bucket = new TokenBucket(10, Duration.ofSeconds(10), NOW);

    @Test
    void gives_the_quota_at_once_and_no_more() {
        for (var i = 9; i >= 0; i--) {
            assertTrue(bucket.take(NOW));
            assertEquals(i, bucket.remaining(NOW));
        }

        assertFalse(bucket.take(NOW));
        assertEquals(Duration.ofSeconds(10), bucket.untilFull(NOW));
        assertEquals(Duration.ofSeconds(1), bucket.untilNextToken(NOW));
    }

    @Test
    void gains_one_token_a_share_of_the_window() {
        emptied();

        assertFalse(bucket.take(NOW + SECOND - 1));
        assertTrue(bucket.take(NOW + SECOND));
        assertFalse(bucket.take(NOW + SECOND));
    }

    @Test
    void never_holds_more_than_the_quota() {
        emptied();

        assertEquals(10, bucket.remaining(NOW + 100 * SECOND));
    }

    @Test
    void takes_a_token_back() {
        emptied();

        bucket.giveBack();

        assertEquals(1, bucket.remaining(NOW));
        assertTrue(bucket.take(NOW));
    }

    private void emptied() {
        for (var i = 0; i < 10; i++) {
            bucket.take(NOW);
        }
    }
}
