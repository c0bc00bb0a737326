package vn.kcn.thidua.gateway.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.raw;
import static vn.kcn.thidua.gateway.Client.seen;
import static vn.kcn.thidua.gateway.Client.send;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.gateway.AtTheGateway;

@QuarkusTest
@AtTheGateway
class BodiesTest {

    private static final int MIB = 1 << 20;

    @Test
    void json_at_the_limit_of_depth_passes_and_one_level_more_does_not() {
        assertEquals(200, sendJson("[".repeat(32) + "]".repeat(32)).statusCode());

        var tooDeep = sendJson("[".repeat(33) + "]".repeat(33));

        assertEquals(400, tooDeep.statusCode());
        assertEquals("json-too-deep", json(tooDeep).getString("code"));
    }

    @Test
    void what_is_no_json_may_nest_as_it_likes() {
        var csv = post("text/csv", "", BodyPublishers.ofString("[".repeat(100)));

        assertEquals(100, json(csv).getInteger("length"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_packed_body_arrives_unpacked(boolean chunked) {
        var text = "[\"xin chào\"]".repeat(1_000);

        var answer = post("text/plain", "gzip", publisher(gzip(text.getBytes(UTF_8)), chunked));

        var service = json(answer);
        assertEquals(text.getBytes(UTF_8).length, service.getInteger("length"));
        assertFalse(service.getJsonObject("headers").containsKey("content-encoding"));
        assertEquals(
                "chunked",
                service.getJsonObject("headers")
                        .getJsonArray("transfer-encoding")
                        .getString(0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_unpacks_to_more_than_the_limit_is_refused(boolean chunked) {
        var noise = new byte[MIB + 1];
        // bytes that repeat enough to pack, too little for the ratio
        var random = new SplittableRandom(2021);
        for (var i = 0; i < noise.length; i++) {
            noise[i] = (byte) random.nextInt(16);
        }
        assertRefused(413, "payload-too-large", post("text/plain", "gzip", publisher(gzip(noise), chunked)));

        assertEquals(
                200,
                post("text/plain", "gzip", publisher(gzip(Arrays.copyOf(noise, MIB)), chunked))
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_little_that_unpacks_to_very_much_is_refused(boolean chunked) {
        var bomb = gzip(new byte[900_000]);
        assertTrue(bomb.length * 100 < 900_000);

        assertRefused(413, "payload-too-large", post("text/plain", "gzip", publisher(bomb, chunked)));
    }

    @Test
    void packed_json_is_held_to_the_same_depth() {
        assertRefused(
                400,
                "json-too-deep",
                post("application/json", "gzip", publisher(gzip("[".repeat(33).getBytes(UTF_8)), true)));
    }

    @Test
    void what_is_not_packed_as_it_says_is_malformed() {
        var packed = gzip("a body".getBytes(UTF_8));

        assertRefused(400, "malformed-request", post("text/plain", "gzip", BodyPublishers.ofString("a body")));
        assertRefused(
                400,
                "malformed-request",
                post("text/plain", "gzip", publisher(Arrays.copyOf(packed, packed.length - 4), false)));
    }

    @Test
    void another_packing_is_not_taken() {
        var answer = post("text/plain", "br", BodyPublishers.ofString("x"));

        assertRefused(415, "unsupported-encoding", answer);
        assertEquals(
                "gzip, identity", answer.headers().firstValue("Accept-Encoding").orElseThrow());
    }

    /** {@code raw} reads until the connection is closed, and gives up after five seconds without. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing-here", "/elsewhere", "/api/v1/zones;x"})
    void who_announces_a_body_and_sends_none_loses_the_connection_with_its_refusal(String path) {
        var answer = raw("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nonly this");

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    }

    @Test
    void a_body_that_the_service_did_not_want_holds_nobody_either() {
        var answer = raw(
                "POST /api/v1/zones?stub=status&code=401 HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nonly");

        assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
    }

    @Test
    void a_service_is_told_how_long_its_caller_waits() {
        var headers = seen("/api/v1/zones", "X-Internal-Budget", "999999").getJsonObject("headers");
        var budget = Integer.parseInt(headers.getJsonArray("x-internal-budget").getString(0));

        assertTrue(budget > 0 && budget <= 1_000, budget + " ms of the second that tests have");
        assertFalse(seen("/api/v1/enterprises/changes").getJsonObject("headers").containsKey("x-internal-budget"));
    }

    private static HttpResponse<String> sendJson(String body) {
        return post("application/json", "", BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> post(String type, String coding, BodyPublisher body) {
        return send("/api/v1/zones", request -> {
            request.header("Content-Type", type).POST(body);
            return coding.isEmpty() ? request : request.header("Content-Encoding", coding);
        });
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, json(answer).getString("code"));
    }

    private static BodyPublisher publisher(byte[] body, boolean chunked) {
        return chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : BodyPublishers.ofByteArray(body);
    }

    private static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
