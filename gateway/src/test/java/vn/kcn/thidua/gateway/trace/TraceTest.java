package vn.kcn.thidua.gateway.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.seen;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.gateway.AtTheGateway;

@QuarkusTest
@AtTheGateway
class TraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Test
    void continues_a_valid_trace() {
        var headers = seen("/api/v1/zones", "traceparent", PARENT, "tracestate", "a=1")
                .getJsonObject("headers");

        assertEquals(PARENT, headers.getJsonArray("traceparent").getString(0));
        assertEquals("a=1", headers.getJsonArray("tracestate").getString(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7"
            })
    void starts_anew_when_the_trace_is_malformed(String malformed) {
        var headers = seen("/api/v1/zones", "traceparent", malformed, "tracestate", "a=1")
                .getJsonObject("headers");

        assertTrue(headers.getJsonArray("traceparent").getString(0).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
        assertEquals(1, headers.getJsonArray("traceparent").size());
        assertFalse(headers.containsKey("tracestate"));
    }

    @Test
    void tells_the_trace_in_its_own_problems() {
        assertEquals(TRACE, json(get("/nope", "traceparent", PARENT)).getString("traceId"));
    }

    @Test
    void gives_an_acceptable_request_id_back_and_on() {
        var answer = get("/api/v1/zones", "X-Request-Id", "hr_2400999012.07-1");

        assertEquals(
                "hr_2400999012.07-1",
                answer.headers().firstValue("x-request-id").orElseThrow());
        assertEquals(
                "hr_2400999012.07-1",
                json(answer)
                        .getJsonObject("headers")
                        .getJsonArray("x-request-id")
                        .getString(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>", "x\u00e9", "", "{long}"})
    void mints_a_request_id_instead_of_any_other(String given) {
        var sent = given.replace("{long}", "x".repeat(129));

        var answer = get("/nope", "X-Request-Id", sent);

        assertTrue(answer.headers().firstValue("x-request-id").orElseThrow().matches("[0-9a-f-]{36}"));
    }
}
