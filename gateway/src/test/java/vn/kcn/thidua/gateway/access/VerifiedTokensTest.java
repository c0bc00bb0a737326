package vn.kcn.thidua.gateway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2021-08-03T08:00:00Z");
    private static final Caller OFFICER = new Caller("token thidua-cli officer", true);

    private Instant now = NOW;
    private final VerifiedTokens tokens = new VerifiedTokens(() -> now);

    @Test
    void knows_a_token_until_the_moment_it_expires() {
        tokens.remember("a.b.c", OFFICER, NOW.plusSeconds(300));

        now = NOW.plusMillis(299_999);
        assertEquals(Optional.of(OFFICER), tokens.callerOf("a.b.c"));
        now = NOW.plusSeconds(300);
        assertEquals(Optional.empty(), tokens.callerOf("a.b.c"));
    }

    @Test
    void knows_no_other_token() {
        tokens.remember("a.b.c", OFFICER, NOW.plusSeconds(300));

        assertEquals(Optional.empty(), tokens.callerOf("a.b.d"));
        assertEquals(Optional.empty(), tokens.callerOf(""));
    }

    @Test
    void does_not_remember_one_that_has_expired_and_was_let_in_by_the_leeway() {
        tokens.remember("a.b.c", OFFICER, NOW);

        assertEquals(Optional.empty(), tokens.callerOf("a.b.c"));
    }

    @Test
    void holds_no_more_than_it_may_however_many_come() {
        for (var i = 0; i < 100_000; i++) {
            tokens.remember("token " + i, OFFICER, NOW.plusSeconds(300));
        }

        assertTrue(tokens.size() <= 10_000, () -> tokens.size() + " tokens");
    }
}
