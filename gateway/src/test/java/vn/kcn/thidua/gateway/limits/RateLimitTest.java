package vn.kcn.thidua.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.send;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.localstack.testing.Tokens;

@QuarkusTest
@AtTheGateway
@TestProfile(RateLimitTest.SmallQuotas.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateLimitTest {

    public static final class SmallQuotas implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "thidua.gateway.rate-limit.window", "1H",
                    "thidua.gateway.rate-limit.anonymous", "5",
                    "thidua.gateway.rate-limit.anonymous-writes", "2",
                    "thidua.gateway.rate-limit.authenticated", "3",
                    "thidua.gateway.rate-limit.bulk", "1");
        }
    }

    @Test
    @Order(1)
    void tells_what_is_left_until_nothing_is() {
        for (var left = 4; left >= 0; left--) {
            var answer = get("/api/v1/zones");
            assertEquals(200, answer.statusCode());
            assertEquals("\"anonymous\";q=5;w=3600", header(answer, "RateLimit-Policy"));
            assertTrue(
                    header(answer, "RateLimit").matches("\"anonymous\";r=" + left + ";t=\\d+"),
                    header(answer, "RateLimit"));
        }

        var refused = get("/api/v1/zones");

        assertEquals(429, refused.statusCode());
        assertEquals("too-many-requests", json(refused).getString("code"));
        var seconds = Integer.parseInt(header(refused, "Retry-After"));
        assertTrue(seconds >= 1 && seconds <= 720, seconds + " s");
        assertTrue(header(refused, "RateLimit").startsWith("\"anonymous\";r=0;"));
    }

    @Test
    @Order(2)
    void counts_guessed_tokens_for_the_address() {
        assertEquals(429, get("/api/v1/zones", "Authorization", "Bearer guess").statusCode());
    }

    @Test
    @Order(3)
    void counts_each_client_and_user_apart() {
        var officer = "Bearer " + Tokens.as("officer");
        for (var i = 0; i < 3; i++) {
            assertEquals(200, get("/api/v1/zones", "Authorization", officer).statusCode());
        }

        assertEquals(429, get("/api/v1/zones", "Authorization", officer).statusCode());
        assertEquals(
                429,
                get("/api/v1/zones", "Authorization", "Bearer " + Tokens.as("officer"))
                        .statusCode(),
                "a new token is the same caller");
        assertEquals(
                200,
                get("/api/v1/zones", "Authorization", "Bearer " + Tokens.as("leader"))
                        .statusCode());
    }

    @Test
    @Order(4)
    void counts_imports_apart() {
        var portal = "Bearer " + Tokens.as("portal");
        assertEquals(200, bulk(portal).statusCode());

        assertEquals(429, bulk(portal).statusCode());
        assertEquals(200, get("/api/v1/zones", "Authorization", portal).statusCode());
    }

    @Test
    @Order(4)
    void counts_what_the_public_sends_without_a_log_in_apart() {
        assertEquals("\"anonymous-writes\";q=2;w=3600", header(comment(), "RateLimit-Policy"));
        assertNotEquals(429, comment().statusCode());
        assertEquals(429, comment().statusCode());
    }

    @Test
    @Order(5)
    void takes_nothing_for_an_answer_that_nothing_has_changed() {
        var auditor = "Bearer " + Tokens.as("auditor");
        for (var i = 0; i < 10; i++) {
            assertEquals(
                    304,
                    get("/api/v1/zones?stub=empty&code=304", "Authorization", auditor)
                            .statusCode());
        }
    }

    @Test
    @Order(6)
    void counts_nothing_of_its_own_pages() {
        for (var i = 0; i < 10; i++) {
            assertEquals(200, get("/q/health/live").statusCode());
            assertEquals(200, get("/problems").statusCode());
        }
    }

    private static HttpResponse<String> comment() {
        return send(
                "/api/v1/public-consultations/017dff00-0000-7000-8000-00000000ffff/comments",
                request -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")));
    }

    private static HttpResponse<String> bulk(String authorization) {
        return send(
                "/api/v1/enterprises/import",
                request -> request.header("Authorization", authorization).POST(BodyPublishers.ofString("taxCode\n")));
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}
