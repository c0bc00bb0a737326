package vn.kcn.thidua.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.access.Caller;

@QuarkusTest
@AtTheGateway
@TestProfile(ManyCallersTest.FewRemembered.class)
class ManyCallersTest {

    private static final int REMEMBERED = 10_000;

    public static final class FewRemembered implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "thidua.gateway.rate-limit.callers", Integer.toString(REMEMBERED),
                    "thidua.gateway.rate-limit.anonymous", "5",
                    "thidua.gateway.rate-limit.window", "1H");
        }
    }

    @Inject
    RateLimits limits;

    @Test
    void a_hundred_thousand_callers_take_no_more_room_than_is_set_aside_for_them() {
        for (var caller = 0; caller < 100_000; caller++) {
            limits.standing(new Caller("address 10.0." + caller, false));
        }

        assertTrue(limits.size() <= REMEMBERED, limits.size() + " remembered");
        var newcomer = limits.standing(new Caller("address 192.0.2.1", false)).getFirst();
        assertEquals(5, newcomer.remaining(), "and the next one has its whole quota");
    }
}
