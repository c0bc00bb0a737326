package vn.kcn.thidua.gateway.sharing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.HTTP;
import static vn.kcn.thidua.gateway.Client.uri;
import static vn.kcn.thidua.gateway.sharing.Origin.EVERYBODYS;
import static vn.kcn.thidua.gateway.sharing.Origin.telling;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.Client;
import vn.kcn.thidua.localstack.testing.Tokens;

@QuarkusTest
@AtTheGateway
class CoalescingTest {

    @ConfigProperty(name = "thidua.upstream.nominations")
    URI nominations;

    @Inject
    SharedReads reads;

    @Inject
    MeterRegistry meters;

    private final String path = "/api/v1/awards/" + UUID.randomUUID();

    private Origin origin;

    @BeforeEach
    void start() {
        origin = new Origin(nominations.getPort());
    }

    @AfterEach
    void stop() {
        origin.close();
    }

    @Test
    void fifty_who_ask_alike_at_once_make_one_question() {
        origin.shut();
        var before = collapsed();
        var asking = ask(50);
        await().untilAsserted(() -> assertEquals(before + 49, collapsed()));

        origin.open();

        asking.forEach(answer -> assertEquals("told", answer.join().body()));
        assertEquals(1, origin.asked());
        assertEquals(
                49,
                asking.stream()
                        .filter(answer -> answer.join()
                                .headers()
                                .firstValue("Cache-Status")
                                .orElseThrow()
                                .equals("thidua; fwd=miss; collapsed"))
                        .count());
    }

    @Test
    void those_with_a_token_ask_for_themselves() {
        origin.shut();
        var token = "Bearer " + Tokens.as("officer");
        var asking = Stream.generate(() -> HTTP.sendAsync(
                        HttpRequest.newBuilder(uri(path))
                                .header("Authorization", token)
                                .build(),
                        BodyHandlers.ofString()))
                .limit(5)
                .toList();
        await().untilAsserted(() -> assertEquals(5, origin.asked()));

        origin.open();

        asking.forEach(answer -> assertEquals("told", answer.join().body()));
    }

    @Test
    void when_the_first_one_leaves_the_next_one_asks() throws IOException {
        origin.shut();
        var before = collapsed();
        var leader = new Socket("127.0.0.1", Client.port());
        leader.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + Client.port() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        await().untilAsserted(() -> assertEquals(1, origin.asked()));
        var asking = ask(5);
        await().untilAsserted(() -> assertEquals(before + 5, collapsed()));

        leader.close();
        await().untilAsserted(() -> assertEquals(2, origin.asked()));
        origin.open();

        asking.forEach(answer -> assertEquals("told", answer.join().body()));
        assertEquals(2, origin.asked());
    }

    @Test
    void when_the_first_question_fails_the_next_one_is_asked_for_the_rest() {
        origin.shut().answers(request -> {
            origin.answers(telling(EVERYBODYS, "told"));
            request.response().setStatusCode(503).end();
        });
        var before = collapsed();
        var asking = ask(10);
        await().untilAsserted(() -> assertEquals(before + 9, collapsed()));

        origin.open();

        var statuses = asking.stream().map(answer -> answer.join().statusCode()).toList();
        assertEquals(1, statuses.stream().filter(status -> status == 503).count());
        assertEquals(9, statuses.stream().filter(status -> status == 200).count());
        assertEquals(2, origin.asked());
    }

    @Test
    void an_answer_that_breaks_off_is_nobodys_and_asked_for_again() {
        origin.shut().answers(request -> {
            origin.answers(telling(EVERYBODYS, "told"));
            request.response()
                    .putHeader("Cache-Control", EVERYBODYS)
                    .putHeader("Content-Length", "100")
                    .write("half");
            request.connection().close();
        });
        var before = collapsed();
        var asking = ask(10);
        await().untilAsserted(() -> assertEquals(before + 9, collapsed()));

        origin.open();

        var statuses = asking.stream().map(answer -> answer.join().statusCode()).toList();
        assertEquals(1, statuses.stream().filter(status -> status == 502).count());
        assertEquals(9, statuses.stream().filter(status -> status == 200).count());
    }

    @Test
    void who_asks_after_a_write_does_not_get_an_answer_from_before_it() {
        origin.shut();
        var before = ask(1);
        await().untilAsserted(() -> assertEquals(1, origin.asked()));

        reads.written("nominations");
        var after = ask(1);
        await().untilAsserted(() -> assertEquals(2, origin.asked()));
        origin.open();

        assertEquals("told", before.getFirst().join().body());
        assertEquals("told", after.getFirst().join().body());
    }

    @Test
    void what_turns_out_to_be_one_callers_alone_is_asked_for_by_each() {
        origin.shut().answers(telling("no-cache", "told"));
        var before = collapsed();
        var asking = ask(5);
        await().untilAsserted(() -> assertEquals(before + 4, collapsed()));

        origin.open();

        asking.forEach(answer -> assertEquals("told", answer.join().body()));
        assertEquals(5, origin.asked());
    }

    @Test
    void while_one_asks_anew_the_others_are_told_what_has_just_run_out() {
        origin.answers(telling("public, s-maxage=1, stale-while-revalidate=60", "old"));
        ask(1).getFirst().join();
        origin.shut().answers(telling(EVERYBODYS, "new"));
        await().until(() -> {
            // told from memory until its second is over; then one of these is the one who asks
            ask(1);
            return origin.asked() == 2;
        });

        var meanwhile = ask(1).getFirst().join();

        assertEquals("old", meanwhile.body());
        assertTrue(meanwhile.headers().firstValue("Cache-Status").orElseThrow().startsWith("thidua; hit; ttl="));
        origin.open();
        await().untilAsserted(() -> assertEquals("new", ask(1).getFirst().join().body()));
    }

    private List<CompletableFuture<HttpResponse<String>>> ask(int times) {
        return Stream.generate(
                        () -> HTTP.sendAsync(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString()))
                .limit(times)
                .toList();
    }

    private double collapsed() {
        return meters.find("thidua.gateway.reads").tag("outcome", "collapsed").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
