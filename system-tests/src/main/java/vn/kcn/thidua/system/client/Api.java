package vn.kcn.thidua.system.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The API as one caller sees it: a base address and, but for the anonymous, a token. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final HttpClient http;
    private final @Nullable TokenSource token;

    /** Asked before each request, so that a token is renewed in time. */
    @FunctionalInterface
    public interface TokenSource {
        String token();
    }

    private Api(String base, HttpClient http, @Nullable TokenSource token) {
        this.base = base;
        this.http = http;
        this.token = token;
    }

    public static Api anonymous(String baseUrl, HttpClient http) {
        return new Api(baseUrl, http, null);
    }

    public Api as(TokenSource caller) {
        return new Api(base, http, caller);
    }

    /** A client that waits long enough for a system that has just been hurt. */
    public static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, json(body), headers(headers));
    }

    public Answer post(String path) {
        return send("POST", path, null, Map.of());
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, json(body), headers(headers));
    }

    public Answer patch(String path, Object body, String ifMatch) {
        return send(
                "PATCH", path, json(body), Map.of("Content-Type", "application/merge-patch+json", "If-Match", ifMatch));
    }

    /** A command on what was read before: {@code If-Match} carries the version that the caller has seen. */
    public Answer command(String path, @Nullable Object body, String ifMatch) {
        return send("POST", path, body == null ? null : json(body), Map.of("If-Match", ifMatch));
    }

    public Answer upload(String path, String mediaType, String content) {
        return send("POST", path, content, Map.of("Content-Type", mediaType));
    }

    /** All items of a list, page by page. */
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = path + (path.contains("?") ? "&" : "?") + "limit=200";
        for (String cursor = ""; ; ) {
            Answer page =
                    get(cursor.isEmpty() ? next : next + "&cursor=" + cursor).expect(200);
            page.at("items").forEach(items::add);
            cursor = page.text("next");
            if (cursor.isEmpty()) {
                return items;
            }
        }
    }

    private Answer send(String method, String path, @Nullable String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(150))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token.token());
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), read(answer.body()), answer.headers());
        } catch (IOException away) {
            throw new UncheckedIOException(method + " " + path, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Map<String, String> headers(String... pairs) {
        Map<String, String> headers = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            headers.put(pairs[i], pairs[i + 1]);
        }
        return headers;
    }

    private static JsonNode read(String body) {
        if (body.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException text) {
            return JSON.getNodeFactory().textNode(body);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
