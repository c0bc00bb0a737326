package vn.kcn.thidua.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.system.client.Api;
import vn.kcn.thidua.system.client.Tokens;

/** Keycloak changes its signing keys while everybody works: nobody may notice, at the gateway or behind it. */
class KeyRotationTest {

    private static final List<String> ASKED =
            List.of("/api/v1/reports", "/api/v1/registrations", "/api/v1/difficulties");

    private final String keycloak = RunningSystem.stack().keycloakUrl();
    private final HttpClient http = Api.client();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> answersByKey = new ConcurrentHashMap<>();

    @Test
    void a_rotation_under_load_costs_nobody_an_answer() throws Exception {
        var working = new AtomicBoolean(true);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                String path = ASKED.get(i % ASKED.size());
                callers.submit(() -> {
                    while (working.get()) {
                        askWithANewToken(path);
                    }
                    return null;
                });
            }
            await().atMost(Duration.ofMinutes(1)).until(() -> answered(200) > 50);
            assertEquals(1, answersByKey.size());

            addSigningKey();
            await().atMost(Duration.ofMinutes(1)).until(() -> answersByKey.size() == 2);
            int atTheChange = answered(200);
            await().atMost(Duration.ofMinutes(1)).until(() -> answered(200) > atTheChange + 100);

            working.set(false);
        }
        assertEquals(List.of(200), List.copyOf(answers.keySet()), answers.toString());
        assertNotEquals(
                0,
                answersByKey.values().stream()
                        .mapToInt(AtomicInteger::get)
                        .min()
                        .orElse(0));
    }

    /** A token of its own for each request: none is known from before. */
    private void askWithANewToken(String path) {
        String token = new Tokens(keycloak, http).ofUser("officer.demo");
        int status = RunningSystem.CAST.anybody().as(() -> token).get(path).status();
        answersByKey.computeIfAbsent(keyId(token), key -> new AtomicInteger()).incrementAndGet();
        answers.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
    }

    private int answered(int status) {
        return answers.getOrDefault(status, new AtomicInteger()).get();
    }

    private void addSigningKey() throws IOException, InterruptedException {
        String admin = adminToken();
        String realm = json.readTree(
                        send(request("/admin/realms/thidua", admin).build()).body())
                .get("id")
                .asText();
        Map<String, Object> key = Map.of(
                "name", "a newer key",
                "providerId", "rsa-generated",
                "providerType", "org.keycloak.keys.KeyProvider",
                "parentId", realm,
                "config", Map.of("priority", List.of("1000"), "algorithm", List.of("RS256")));
        var added = send(request("/admin/realms/thidua/components", admin)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(key)))
                .build());
        assertEquals(201, added.statusCode(), added.body());
    }

    private String adminToken() throws IOException, InterruptedException {
        String password = RunningSystem.stack().keycloak().adminPassword();
        var answer = send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password="
                                + URLEncoder.encode(password, StandardCharsets.UTF_8)))
                .build());
        return json.readTree(answer.body()).get("access_token").asText();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(keycloak + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String keyId(String token) {
        try {
            byte[] head = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
            return json.readTree(head).get("kid").asText();
        } catch (IOException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
