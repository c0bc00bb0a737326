package vn.kcn.thidua.system.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens of the demo's people and machines, from Keycloak, each used until shortly before it expires. */
public final class Tokens {

    /** The demo realm's password; a real realm has none that stands in a program. */
    private static final String DEMO_PASSWORD = "thidua-demo";

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private record Held(String token, Instant until) {}

    private final URI endpoint;
    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    public Tokens(String keycloakUrl, HttpClient http) {
        this.endpoint = URI.create(keycloakUrl + "/realms/thidua/protocol/openid-connect/token");
        this.http = http;
    }

    /** Of a person of the demo, such as {@code officer.demo}. */
    public String ofUser(String username) {
        return token(
                username,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "thidua-cli",
                        "username",
                        username,
                        "password",
                        DEMO_PASSWORD));
    }

    /** Of a machine, by client credentials. */
    public String ofClient(String client, String secret) {
        return token(client, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private String token(String who, Map<String, String> form) {
        Held current = held.get(who);
        if (current == null || current.until().isBefore(Instant.now())) {
            current = request(who, form);
            held.put(who, current);
        }
        return current.token();
    }

    private Held request(String who, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode tokens = json.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Keycloak gives " + who + " no token: " + answer.body());
            }
            Duration life = Duration.ofSeconds(tokens.get("expires_in").asLong());
            return new Held(
                    tokens.get("access_token").asText(),
                    Instant.now().plus(life).minus(MARGIN));
        } catch (IOException away) {
            throw new IllegalStateException("Keycloak does not answer at " + endpoint, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
