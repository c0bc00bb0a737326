package vn.kcn.thidua.gateway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.send;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.gateway.AtTheGateway;

@QuarkusTest
@AtTheGateway
@TestProfile(CrossOriginTest.OnePortal.class)
class CrossOriginTest {

    private static final String PORTAL = "https://portal.example";

    public static final class OnePortal implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("thidua.gateway.cors.origins", PORTAL);
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/zones, 200", "/api/v1/nope, 404", "/api//v1, 400", "/api/v1/awards, 503"})
    void a_listed_origin_may_read_answers_and_refusals(String path, int status) {
        var answer = get(path, "Origin", PORTAL);

        assertEquals(status, answer.statusCode());
        assertEquals(
                PORTAL,
                answer.headers().firstValue("access-control-allow-origin").orElseThrow());
        assertTrue(answer.headers().allValues("vary").contains("Origin"));
        assertTrue(answer.headers()
                .firstValue("access-control-expose-headers")
                .orElseThrow()
                .contains("RateLimit"));
    }

    @Test
    void a_preflight_is_answered_without_a_token_or_a_service() {
        var answer = send(
                "/api/v1/awards",
                request -> request.method("OPTIONS", BodyPublishers.noBody())
                        .header("Origin", PORTAL)
                        .header("Access-Control-Request-Method", "PATCH")
                        .header("Access-Control-Request-Headers", "authorization"));

        assertEquals(204, answer.statusCode());
        assertTrue(answer.headers()
                .firstValue("access-control-allow-methods")
                .orElseThrow()
                .contains("PATCH"));
        assertTrue(answer.headers()
                .firstValue("access-control-allow-headers")
                .orElseThrow()
                .contains("Authorization"));
        assertEquals(
                "600", answer.headers().firstValue("access-control-max-age").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "https://portal.example.evil.example", "http://portal.example", "null"})
    void no_other_origin_is_let_in(String origin) {
        var answer = get("/api/v1/zones", "Origin", origin);

        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("access-control-allow-origin").isEmpty());
        assertTrue(answer.headers().allValues("vary").contains("Origin"));
    }
}
