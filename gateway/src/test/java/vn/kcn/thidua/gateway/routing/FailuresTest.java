package vn.kcn.thidua.gateway.routing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.send;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.Client;
import vn.kcn.thidua.gateway.StubUpstream;

@QuarkusTest
@AtTheGateway
class FailuresTest {

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "thidua.upstream.nominations")
    URI nominations;

    @Test
    void a_service_that_is_away_is_told_of_while_the_others_go_on() {
        var answer = get("/api/v1/nominations", "Accept-Language", "en");

        assertEquals(503, answer.statusCode());
        assertEquals("5", answer.headers().firstValue("retry-after").orElseThrow());
        assertEquals("upstream-away", json(answer).getString("code"));
        assertTrue(json(answer).getString("detail").contains("nominations"));
        assertEquals(200, get("/api/v1/zones").statusCode());
    }

    @Test
    void a_service_that_comes_back_is_served_at_once() {
        assertEquals(503, get("/api/v1/awards").statusCode());

        try (var stub = new StubUpstream("nominations", nominations.getPort())) {
            assertEquals(200, get("/api/v1/awards").statusCode());
            assertEquals(1, stub.asked());
        }
        assertEquals(503, get("/api/v1/awards").statusCode());
    }

    @Test
    void what_was_asked_is_asked_once_when_the_service_hangs_up() {
        try (var stub = new StubUpstream("nominations", nominations.getPort())) {
            var answer = send("/api/v1/awards?stub=hang-up", request -> request.POST(BodyPublishers.ofString("{}")));

            assertEquals(502, answer.statusCode());
            assertEquals("bad-upstream", json(answer).getString("code"));
            assertEquals(1, stub.asked());
        }
    }

    @Test
    void a_service_that_does_not_answer_is_not_waited_for() {
        var start = System.nanoTime();

        var answer = get("/api/v1/zones?stub=silent");

        assertEquals(504, answer.statusCode());
        assertEquals("upstream-timeout", json(answer).getString("code"));
        var millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis >= 1_000 && millis < 3_000, millis + " ms");
    }

    @Test
    void an_import_is_waited_for_longer() {
        var start = System.nanoTime();

        var answer =
                send("/api/v1/enterprises/import?stub=silent", request -> request.POST(BodyPublishers.ofString("a,b")));

        assertEquals(504, answer.statusCode());
        assertTrue(System.nanoTime() - start >= 3_000_000_000L);
    }

    @Test
    void an_answer_cut_short_does_not_look_whole_and_is_counted() {
        var before = counted();

        assertThrows(UncheckedIOException.class, () -> get("/api/v1/zones?stub=half"));

        await().untilAsserted(() -> assertEquals(before + 1, counted()));
    }

    private long counted() {
        return meters.find("thidua.gateway.requests").tag("route", "zones").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Test
    void a_services_own_refusal_stays_its_own() {
        var answer = get("/api/v1/zones?stub=status&code=503");

        assertEquals(503, answer.statusCode());
        assertEquals("{\"stub\":\"enterprises\"}", answer.body());
    }

    @Test
    void a_caller_who_leaves_harms_nobody_else() {
        for (var i = 0; i < 20; i++) {
            assertThrows(
                    UncheckedIOException.class,
                    () -> Client.send(
                            "/api/v1/zones?stub=silent", request -> request.timeout(java.time.Duration.ofMillis(20))));
        }

        assertEquals(200, get("/api/v1/zones").statusCode());
    }
}
