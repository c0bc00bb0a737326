package vn.kcn.thidua.gateway.sharing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.send;
import static vn.kcn.thidua.gateway.sharing.Origin.EVERYBODYS;
import static vn.kcn.thidua.gateway.sharing.Origin.telling;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.localstack.testing.Tokens;

@QuarkusTest
@AtTheGateway
class SharedReadsTest {

    @ConfigProperty(name = "thidua.upstream.nominations")
    URI nominations;

    @Inject
    SharedReads reads;

    /** Another one for each test: what one has left in memory is not another's. */
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
    void what_was_told_to_one_is_told_to_the_next_without_asking() {
        var first = get(path);
        var second = get(path);

        assertEquals("thidua; fwd=miss; stored", status(first));
        assertTrue(status(second).matches("thidua; hit; ttl=\\d+"), status(second));
        assertEquals("told", second.body());
        assertEquals("text/plain", header(second, "Content-Type"));
        assertEquals(EVERYBODYS, header(second, "Cache-Control"));
        assertTrue(second.headers().firstValue("Age").isPresent());
        assertEquals(1, origin.asked());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?b=2&a=1    | ?a=1&b=2    | true
            ?a=1&a=2    | ?a=1&a=2    | true
            ?a=1&a=2    | ?a=2&a=1    | false
            ?a=1        | ?a=2        | false
            ?a=1        | ''          | false
            """)
    void the_same_question_may_name_its_parameters_in_any_order(String one, String other, boolean same) {
        get(path + one);
        get(path + other);

        assertEquals(same ? 1 : 2, origin.asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "Accept-Language"})
    void what_is_asked_for_in_another_form_is_another_question(String header) {
        get(path, header, "text/html");
        get(path, header, "text/plain");

        assertEquals(2, origin.asked());
    }

    @Test
    void a_packed_answer_is_told_to_those_who_can_unpack_it() {
        get(path, "Accept-Encoding", "br, gzip;q=0.5");
        assertEquals("gzip", origin.lastAsked().getHeader("Accept-Encoding"));
        get(path, "Accept-Encoding", "gzip");
        assertEquals(1, origin.asked());
        get(path, "Accept-Encoding", "gzip;q=0");
        assertEquals(2, origin.asked());
    }

    @Test
    void what_comes_with_a_token_is_neither_kept_nor_told_from_memory() {
        var token = "Bearer " + Tokens.as("officer");
        get(path, "Authorization", token);
        get(path);
        get(path, "Authorization", token);
        assertEquals(3, origin.asked());

        get(path);
        assertEquals(3, origin.asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-cache", "private, s-maxage=60", "public, s-maxage=0"})
    void what_a_service_does_not_give_to_everybody_is_asked_each_time(String cacheControl) {
        origin.answers(telling(cacheControl, "told"));

        get(path);
        var second = get(path);

        assertEquals("told", second.body());
        assertEquals(2, origin.asked());
        assertTrue(second.headers().firstValue("Cache-Status").isEmpty());
    }

    @Test
    void an_answer_for_some_callers_by_other_headers_is_not_shared() {
        origin.answers(request -> {
            request.response().putHeader("Vary", "X-Colour");
            telling(EVERYBODYS, "told").accept(request);
        });
        get(path);
        get(path);

        assertEquals(2, origin.asked());
    }

    @Test
    void a_caller_who_has_it_already_is_told_so() {
        get(path);

        var known = get(path, "If-None-Match", "\"other\", W/\"told\"");

        assertEquals(304, known.statusCode());
        assertEquals("", known.body());
        assertEquals(200, get(path, "If-None-Match", "\"other\"").statusCode());
        assertEquals(1, origin.asked());
    }

    @Test
    void a_write_through_this_gateway_ends_it() {
        get(path);
        origin.answers(telling(EVERYBODYS, "new"));

        send("/api/v1/nominations", request -> request.POST(BodyPublishers.ofString("{}")));

        assertEquals("new", get(path).body());
        assertEquals(3, origin.asked());
    }

    @Test
    void what_has_run_out_is_asked_about_by_its_etag_and_confirmed() {
        origin.answers(telling("public, s-maxage=1", "told"));
        get(path);
        // a write makes it old at once
        send("/api/v1/nominations", request -> request.POST(BodyPublishers.ofString("{}")));
        origin.answers(request -> request.response().setStatusCode(304).end());

        var confirmed = get(path);

        assertEquals("\"told\"", origin.lastAsked().getHeader("If-None-Match"));
        assertEquals(200, confirmed.statusCode());
        assertEquals("told", confirmed.body());
        assertEquals("thidua; fwd=stale; fwd-status=304; stored", status(confirmed));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void the_last_that_is_known_is_told_while_the_service_fails(int failure) {
        get(path);
        reads.written("nominations");
        origin.answers(request -> request.response().setStatusCode(failure).end("no"));

        var told = get(path);

        assertEquals(200, told.statusCode());
        assertEquals("told", told.body());
        assertTrue(status(told).endsWith("; detail=stale-if-error"), status(told));
    }

    @Test
    void the_last_that_is_known_is_told_while_the_service_is_away() {
        get(path);
        reads.written("nominations");
        origin.close();

        assertEquals("told", get(path).body());
        assertEquals(503, get(path + "x").statusCode(), "and of what is not known, that it is away");
        origin = new Origin(nominations.getPort());
    }

    @Test
    void a_long_answer_is_passed_on_and_not_kept() {
        var length = 3 << 20;
        origin.answers(telling(EVERYBODYS, "x".repeat(length)));

        assertEquals(length, get(path).body().length());
        assertEquals(length, get(path).body().length());

        assertEquals(2, origin.asked());
        assertTrue(reads.size() < length, "bytes kept: " + reads.size());
    }

    @Test
    void memory_is_bounded_however_much_is_read() {
        origin.answers(telling(EVERYBODYS, "x".repeat(900_000)));
        for (var i = 0; i < 40; i++) {
            get(path + "?page=" + i);
        }

        await().untilAsserted(() -> assertTrue(reads.size() <= 16 << 20, "bytes kept: " + reads.size()));
    }

    private static String status(HttpResponse<String> answer) {
        return header(answer, "Cache-Status");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return List.copyOf(answer.headers().allValues(name)).getFirst();
    }
}
