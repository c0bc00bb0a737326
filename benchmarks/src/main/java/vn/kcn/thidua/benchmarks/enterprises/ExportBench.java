package vn.kcn.thidua.benchmarks.enterprises;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import vn.kcn.thidua.system.client.Api;
import vn.kcn.thidua.system.client.Tokens;

/** Rows a second of {@code GET /enterprises/export} in each format: made, and sent again. No arguments. */
public final class ExportBench {

    private ExportBench() {}

    public static void run(String... arguments) throws IOException, InterruptedException {
        HttpClient http = Api.client();
        String token = new Tokens(System.getenv("THIDUA_KEYCLOAK_URL"), http).ofUser("officer.demo");
        System.out.println(ProcessorTime.machine());
        for (String format : List.of("ndjson", "csv", "xlsx")) {
            measure(http, token, format, "made");
            measure(http, token, format, "sent again");
        }
    }

    private static void measure(HttpClient http, String token, String format, String what)
            throws IOException, InterruptedException {
        URI export = URI.create(System.getenv("THIDUA_GATEWAY_URL") + "/api/v1/enterprises/export?format=" + format);
        HttpRequest request = HttpRequest.newBuilder(export)
                .header("Authorization", "Bearer " + token)
                .build();
        ProcessorTime then = ProcessorTime.now();
        long begin = System.nanoTime();
        HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        double firstByte = (System.nanoTime() - begin) / 1e9;
        long bytes = 0;
        long lines = 0;
        byte[] piece = new byte[1 << 16];
        try (InputStream body = answer.body()) {
            for (int length; (length = body.read(piece)) > 0; bytes += length) {
                for (int i = 0; i < length; i++) {
                    lines += piece[i] == '\n' ? 1 : 0;
                }
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s %s: status %d, first byte after %.1f s, %.0f MB in %.1f s, %.0f lines/s; %s%n",
                format,
                what,
                answer.statusCode(),
                firstByte,
                bytes / 1e6,
                seconds,
                lines / seconds,
                ProcessorTime.now().since(then, Math.max(1, lines)));
    }
}
