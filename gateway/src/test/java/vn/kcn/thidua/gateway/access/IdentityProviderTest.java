package vn.kcn.thidua.gateway.access;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.Services;
import vn.kcn.thidua.gateway.SwitchableIssuer;

@QuarkusTest
@AtTheGateway
@TestProfile(IdentityProviderTest.NobodyThereYet.class)
class IdentityProviderTest {

    public static final class NobodyThereYet implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:" + Services.freePort() + "/realms/thidua");
        }
    }

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    URI authServer;

    /** One story, since each step needs the one before: away at the start, there, with new keys, away again. */
    @Test
    void may_be_away_come_change_its_keys_and_go_without_a_caller_being_blamed() {
        try (var issuer = new SwitchableIssuer(authServer.getPort())) {
            var away = get("/api/v1/zones", "Authorization", "Bearer " + issuer.token());
            assertEquals(503, away.statusCode());
            assertEquals("identity-provider-away", json(away).getString("code"));
            assertEquals("5", away.headers().firstValue("retry-after").orElseThrow());
            assertEquals(200, get("/api/v1/zones").statusCode(), "who shows no token is served");
            assertEquals(200, get("/q/health/ready").statusCode());

            issuer.start();
            await().untilAsserted(() -> assertEquals(200, status(issuer.token())));

            var verified = issuer.token();
            assertEquals(200, status(verified));

            issuer.rotate("second");
            var served = issuer.keySetsServed();
            var many = Stream.generate(() -> CompletableFuture.supplyAsync(() -> status(issuer.token())))
                    .limit(16)
                    .toList();
            many.forEach(status -> assertEquals(200, status.join(), "new keys cost nobody an answer"));
            assertEquals(served + 1, issuer.keySetsServed(), "and one look at them is enough for all");

            assertEquals(200, status(verified), "what was verified before holds until it expires");

            for (var i = 0; i < 10; i++) {
                assertEquals(401, status(issuer.token("made-up-" + i)));
            }
            assertTrue(issuer.keySetsServed() <= served + 2, "made-up key ids are not looked up one by one");

            issuer.leave();
            assertEquals(200, status(issuer.token()), "keys once known serve on");
        }
    }

    private static int status(String token) {
        return get("/api/v1/zones", "Authorization", "Bearer " + token).statusCode();
    }
}
