package vn.kcn.thidua.gateway.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.HTTP;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.uri;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;

@QuarkusTest
@AtTheGateway
class StreamingTest {

    private static final int FIFTY_MB = 50 * 1000 * 1000;

    @Test
    void a_service_sees_the_beginning_of_a_body_before_its_end_is_sent() throws Exception {
        var service = json(get("/api/v1/zones"))
                .getJsonObject("headers")
                .getJsonArray("host")
                .getString(0);
        CompletableFuture<HttpResponse<String>> answer;
        var caller = new PipedOutputStream();
        var body = new PipedInputStream(caller, 64 * 1024);
        try (caller) {
            answer = HTTP.sendAsync(
                    HttpRequest.newBuilder(uri("/api/v1/enterprises/import"))
                            .POST(BodyPublishers.ofInputStream(() -> body))
                            .build(),
                    BodyHandlers.ofString());
            caller.write(new byte[40_000]);
            caller.flush();

            await().untilAsserted(() -> assertTrue(taken(service) > 0));

            caller.write("the end".getBytes(UTF_8));
        }
        assertEquals(40_007, new JsonObject(answer.get().body()).getInteger("length"));
    }

    @Test
    void a_large_body_arrives_unchanged() throws Exception {
        var content = new Noise(FIFTY_MB);

        var answer = HTTP.send(
                HttpRequest.newBuilder(uri("/api/v1/enterprises/import"))
                        .POST(BodyPublishers.ofInputStream(() -> content))
                        .build(),
                BodyHandlers.ofString());

        var seen = new JsonObject(answer.body());
        assertEquals(FIFTY_MB, seen.getInteger("length"));
        assertEquals(content.sha256(), seen.getString("sha256"));
    }

    @Test
    void a_large_answer_arrives_whole() throws Exception {
        var answer = HTTP.send(
                HttpRequest.newBuilder(uri("/api/v1/zones?stub=download&bytes=" + FIFTY_MB))
                        .build(),
                BodyHandlers.ofInputStream());

        try (var body = answer.body()) {
            assertEquals(FIFTY_MB, body.transferTo(OutputStream.nullOutputStream()));
        }
    }

    @Test
    void events_arrive_as_they_happen() throws Exception {
        var service = json(get("/api/v1/zones"))
                .getJsonObject("headers")
                .getJsonArray("host")
                .getString(0);
        var answer = HTTP.send(
                HttpRequest.newBuilder(uri("/api/v1/zones?stub=events"))
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofInputStream());

        try (var events = answer.body()) {
            assertEquals(
                    "text/event-stream",
                    answer.headers().firstValue("content-type").orElseThrow());
            assertEquals("data: first\n\n", new String(events.readNBytes(13), UTF_8));
            HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://" + service + "/go-on"))
                            .build(),
                    BodyHandlers.discarding());
            assertEquals("data: second\n\n", new String(events.readAllBytes(), UTF_8));
        }
    }

    private static long taken(String service) throws IOException, InterruptedException {
        return Long.parseLong(HTTP.send(
                        HttpRequest.newBuilder(URI.create("http://" + service + "/taken"))
                                .build(),
                        BodyHandlers.ofString())
                .body());
    }

    /** Bytes that differ all along, and their digest. */
    private static final class Noise extends InputStream {

        private final java.util.SplittableRandom random = new java.util.SplittableRandom(2021);
        private final MessageDigest digest;
        private int left;

        Noise(int bytes) throws Exception {
            left = bytes;
            digest = MessageDigest.getInstance("SHA-256");
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            var bytes = new byte[Math.min(length, left)];
            random.nextBytes(bytes);
            System.arraycopy(bytes, 0, into, offset, bytes.length);
            digest.update(bytes);
            left -= bytes.length;
            return bytes.length;
        }
    }
}
