package vn.kcn.thidua.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged program, as it is started in earnest. */
class GatewayIT {

    private static final Path OUTPUT = Path.of("target/gateway-it.log");
    private static final long MANY_BYTES = 300_000_000;

    @Test
    void passes_much_more_than_it_could_hold_and_stops_in_order() throws Exception {
        var port = Services.freePort();
        try (var service = new StubUpstream("enterprises", 0)) {
            var gateway = start(
                    List.of("-Xmx64m", "-XX:MaxDirectMemorySize=32m", "-XX:+UseSerialGC"),
                    Map.of(
                            "QUARKUS_HTTP_PORT", Integer.toString(port),
                            "THIDUA_UPSTREAM_ENTERPRISES", service.url(),
                            "THIDUA_GATEWAY_ROUTING_LIMITS_BULK_BODY", "1G"));
            try {
                await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> isReady(port));

                var upload = Client.HTTP.send(
                        HttpRequest.newBuilder(uri(port, "/api/v1/enterprises/import"))
                                .POST(BodyPublishers.ofInputStream(Zeros::new))
                                .build(),
                        BodyHandlers.ofString());
                var download = Client.HTTP.send(
                        HttpRequest.newBuilder(uri(port, "/api/v1/zones?stub=download&bytes=" + MANY_BYTES))
                                .build(),
                        BodyHandlers.ofInputStream());

                assertEquals(MANY_BYTES, new JsonObject(upload.body()).getLong("length"));
                try (var body = download.body()) {
                    assertEquals(MANY_BYTES, body.transferTo(OutputStream.nullOutputStream()));
                }
            } finally {
                gateway.destroy();
            }
            assertTrue(gateway.waitFor(25, SECONDS));
        }
    }

    @Test
    void a_wrong_address_stops_the_start_and_says_so_in_one_line() throws Exception {
        var gateway = start(List.of("-Xmx64m"), Map.of("THIDUA_UPSTREAM_INDICATORS", "localhost:8182"));
        try {
            assertTrue(gateway.waitFor(60, SECONDS));
        } finally {
            gateway.destroyForcibly();
        }

        var output = Files.readString(OUTPUT);
        assertEquals(1, gateway.exitValue());
        assertTrue(output.contains("thidua.upstream.indicators: 'localhost:8182' is not a base address"), output);
        assertFalse(output.contains("\tat "), output);
    }

    private static Process start(List<String> options, Map<String, String> environment) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(OUTPUT.toFile());
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(Services.freePort()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static boolean isReady(int port) throws IOException, InterruptedException {
        var ready = HttpRequest.newBuilder(uri(port, "/q/health/ready")).build();
        return Client.HTTP.send(ready, BodyHandlers.discarding()).statusCode() == 200;
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static final class Zeros extends InputStream {

        private long left = MANY_BYTES;

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            var read = (int) Math.min(left, length);
            left -= read;
            return read == 0 ? -1 : read;
        }
    }
}
