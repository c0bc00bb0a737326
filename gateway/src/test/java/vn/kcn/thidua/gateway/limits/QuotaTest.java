package vn.kcn.thidua.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.send;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.localstack.testing.Tokens;

@QuarkusTest
@AtTheGateway
class QuotaTest {

    @Test
    void asking_for_the_quota_tells_it_and_takes_nothing() {
        var token = "Bearer " + Tokens.as("auditor");
        get("/api/v1/zones", "Authorization", token);

        var first = policy(token, 0);
        assertEquals("authenticated", first.getString("policy"));
        assertEquals(120_000, first.getLong("quota"));
        assertEquals(60, first.getLong("window"));
        assertTrue(first.getLong("remaining") >= 119_999);
        var bulk = policy(token, 1);
        assertEquals("bulk", bulk.getString("policy"));
        assertEquals(600, bulk.getLong("remaining"));
        for (var i = 0; i < 5; i++) {
            assertEquals(600, policy(token, 1).getLong("remaining"));
        }
    }

    @Test
    void who_has_no_token_is_told_the_quota_of_the_address() {
        var answer = get("/api/v1/rate-limit");

        assertEquals(200, answer.statusCode());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(
                "anonymous", json(answer).getJsonArray("items").getJsonObject(0).getString("policy"));
    }

    @Test
    void a_token_that_cannot_be_trusted_is_told_nothing() {
        assertEquals(401, get("/api/v1/rate-limit", "Authorization", "Bearer x").statusCode());
        assertEquals(
                405,
                send("/api/v1/rate-limit", request -> request.POST(BodyPublishers.noBody()))
                        .statusCode());
    }

    private static JsonObject policy(String token, int which) {
        return json(get("/api/v1/rate-limit", "Authorization", token))
                .getJsonArray("items")
                .getJsonObject(which);
    }
}
