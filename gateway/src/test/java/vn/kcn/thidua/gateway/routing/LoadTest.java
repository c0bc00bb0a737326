package vn.kcn.thidua.gateway.routing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.gateway.Client.HTTP;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.uri;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;

/** Four places a service: two under way, two waiting. */
@QuarkusTest
@AtTheGateway
@TestProfile(LoadTest.FourPlaces.class)
class LoadTest {

    public static final class FourPlaces implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "thidua.gateway.routing.connections.ordinary", "2",
                    "thidua.gateway.routing.connections.waiting", "2",
                    "thidua.gateway.routing.timeouts.answer", "10S");
        }
    }

    @Inject
    Load load;

    /** One story: the places fill, bulk is sent away first, then the others, and all is well when they are free again. */
    @Test
    void those_who_would_wait_without_end_are_told_at_once_and_bulk_first() {
        var waiting = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var place = 1; place <= 2; place++) {
            waiting.add(silent(place));
        }
        await().untilAsserted(() -> assertEquals(2, load.of(Upstream.ENTERPRISES)));

        var bulk = get("/api/v1/enterprises/export");
        assertEquals(503, bulk.statusCode());
        assertEquals("overloaded", json(bulk).getString("code"));
        assertEquals("1", bulk.headers().firstValue("Retry-After").orElseThrow());

        for (var place = 3; place <= 4; place++) {
            waiting.add(silent(place));
        }
        await().untilAsserted(() -> assertEquals(4, load.of(Upstream.ENTERPRISES)));
        assertEquals(503, get("/api/v1/zones").statusCode());
        assertEquals(200, get("/q/health/ready").statusCode(), "health is always told");
        assertEquals(200, get("/api/v1/indicators").statusCode(), "each service has places of its own");

        waiting.forEach(place -> place.cancel(true));
        await().untilAsserted(() -> assertEquals(0, load.of(Upstream.ENTERPRISES)));
        assertEquals(200, get("/api/v1/zones").statusCode());
    }

    private static CompletableFuture<HttpResponse<String>> silent(int place) {
        return HTTP.sendAsync(
                HttpRequest.newBuilder(uri("/api/v1/zones?stub=silent&place=" + place))
                        .build(),
                BodyHandlers.ofString());
    }
}
