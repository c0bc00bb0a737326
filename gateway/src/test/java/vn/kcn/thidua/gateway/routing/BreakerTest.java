package vn.kcn.thidua.gateway.routing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.send;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.StubUpstream;

@QuarkusTest
@AtTheGateway
@TestProfile(BreakerTest.QuickBreaker.class)
class BreakerTest {

    public static final class QuickBreaker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "thidua.gateway.routing.breaker.requests", "4",
                    "thidua.gateway.routing.breaker.delay", "2S");
        }
    }

    @ConfigProperty(name = "thidua.upstream.nominations")
    URI nominations;

    @Test
    void leaves_a_failing_service_alone_and_finds_it_again() {
        try (var stub = new StubUpstream("nominations", nominations.getPort())) {
            for (var i = 0; i < 4; i++) {
                assertEquals(503, get("/api/v1/awards?stub=status&code=503").statusCode());
            }

            var start = System.nanoTime();
            var told = get("/api/v1/awards");
            var millis = (System.nanoTime() - start) / 1_000_000;

            assertEquals(503, told.statusCode());
            assertEquals("upstream-away", json(told).getString("code"));
            assertEquals("2", told.headers().firstValue("retry-after").orElseThrow());
            assertTrue(millis < 200, millis + " ms");
            assertEquals(4, stub.asked());
            assertEquals("OPEN", services().getString("nominations-breaker"));

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertEquals(200, get("/api/v1/awards").statusCode()));
            assertEquals("CLOSED", services().getString("nominations-breaker"));
        }
    }

    @Test
    void is_not_opened_by_what_callers_do_wrong() {
        for (var i = 0; i < 8; i++) {
            var tooLarge = send(
                    "/api/v1/zones",
                    request -> request.POST(
                            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2_000_000]))));
            assertEquals(413, tooLarge.statusCode());
            assertEquals(422, get("/api/v1/zones?stub=status&code=422").statusCode());
            assertEquals(500, get("/api/v1/zones?stub=status&code=500").statusCode());
        }

        assertEquals(200, get("/api/v1/zones").statusCode());
    }

    private static JsonObject services() {
        var answer = get("/q/health/ready");
        assertEquals(200, answer.statusCode());
        return json(answer).getJsonArray("checks").getJsonObject(0).getJsonObject("data");
    }
}
