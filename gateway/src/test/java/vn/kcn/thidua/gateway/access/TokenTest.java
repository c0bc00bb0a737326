package vn.kcn.thidua.gateway.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;
import static vn.kcn.thidua.gateway.Client.seen;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.Client;
import vn.kcn.thidua.localstack.testing.Tokens;

@QuarkusTest
@AtTheGateway
class TokenTest {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Test
    void a_request_without_a_token_goes_on_without_one() {
        var headers = seen("/api/v1/zones").getJsonObject("headers");

        assertFalse(headers.containsKey("authorization"));
    }

    @Test
    void a_valid_token_goes_on_to_the_service() {
        var bearer = "Bearer " + Tokens.as("officer");

        var headers = seen("/api/v1/zones", "Authorization", bearer).getJsonObject("headers");

        assertEquals(new JsonArray().add(bearer), headers.getJsonArray("authorization"));
    }

    @Test
    void clocks_may_differ_by_half_a_minute() {
        var justExpired = issued(600, 15);

        assertEquals(
                200,
                get("/api/v1/zones", "Authorization", "Bearer " + justExpired).statusCode());
    }

    static Stream<Named<Supplier<String>>> untrusted() {
        return Stream.of(
                bearer("expired", () -> issued(600, 45)),
                bearer(
                        "not yet valid",
                        () -> Tokens.with("officer", Map.of("nbf", Instant.now().getEpochSecond() + 600))),
                bearer("without an end", () -> Tokens.without("officer", "exp")),
                bearer(
                        "of another issuer",
                        () -> Tokens.with("officer", Map.of("iss", "http://127.0.0.1:1/realms/thidua"))),
                bearer("for another audience", () -> Tokens.forAudience("officer", "enterprises-service")),
                bearer("without an audience", () -> Tokens.without("officer", "aud")),
                bearer("an id token", () -> Tokens.with("officer", Map.of("typ", "ID"))),
                bearer("a refresh token", () -> Tokens.with("officer", Map.of("typ", "Refresh"))),
                bearer("signed by somebody else", () -> Tokens.forged("officer")),
                bearer("changed after signing", () -> changed(Tokens.as("enterprise"))),
                bearer("alg none", () -> unsigned(Tokens.as("officer"), "none")),
                bearer("alg None, signature left on", () -> withAlgorithm(Tokens.as("officer"), "None")),
                bearer("HS256 with the public key", () -> signedWithThePublicKey(Tokens.as("officer"))),
                bearer("signature cut off", () -> Tokens.as("officer").replaceAll("[^.]*$", "")),
                bearer("unknown key id", () -> withHeader(Tokens.as("officer"), "kid", "another")),
                bearer("a key id of 10 kB", () -> withHeader(Tokens.as("officer"), "kid", "k".repeat(10_000))),
                bearer("opaque", () -> "2YotnFZFEjr1zCsicMWpAA"),
                bearer("empty", () -> ""),
                bearer("garbage", () -> "a.b.c"),
                Named.of("basic", () -> "Basic b2ZmaWNlcjpvZmZpY2Vy"),
                Named.of("no scheme", () -> Tokens.as("officer")));
    }

    @ParameterizedTest
    @MethodSource("untrusted")
    void a_token_that_cannot_be_trusted_is_refused(Supplier<String> authorization) {
        var answer = get("/api/v1/zones", "Authorization", authorization.get());

        assertEquals(401, answer.statusCode());
        assertEquals(
                "Bearer error=\"invalid_token\"",
                answer.headers().firstValue("www-authenticate").orElseThrow());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("content-type").orElseThrow());
        assertEquals("invalid-token", json(answer).getString("code"));
    }

    @Test
    void two_tokens_are_one_too_many() {
        var valid = "Bearer " + Tokens.as("officer");

        var answer = get("/api/v1/zones", "Authorization", valid, "Authorization", "Bearer " + Tokens.as("leader"));

        assertEquals(400, answer.statusCode());
        assertEquals("malformed-request", json(answer).getString("code"));
    }

    @Test
    void a_service_sees_nothing_of_a_refused_request() throws Exception {
        var before = taken();

        Client.send(
                "/api/v1/zones",
                request -> request.header("Authorization", "Bearer no")
                        .POST(HttpRequest.BodyPublishers.ofString("x".repeat(100_000))));

        assertEquals(before, taken());
    }

    private static String taken() {
        var service = json(get("/api/v1/zones"))
                .getJsonObject("headers")
                .getJsonArray("host")
                .getString(0);
        return Client.send(Client.HTTP, "/", request -> request.uri(URI.create("http://" + service + "/taken")))
                .body();
    }

    private static String issued(long secondsAgo, long expiredSecondsAgo) {
        var now = Instant.now().getEpochSecond();
        return Tokens.with("officer", Map.of("iat", now - secondsAgo, "exp", now - expiredSecondsAgo));
    }

    private static Named<Supplier<String>> bearer(String name, Supplier<String> token) {
        return Named.of(name, () -> "Bearer " + token.get());
    }

    private static String changed(String token) {
        var parts = token.split("\\.");
        var claims = claims(token).put("groups", new JsonArray(List.of("leader")));
        return parts[0] + "." + BASE64.encodeToString(claims.encode().getBytes(UTF_8)) + "." + parts[2];
    }

    private static String unsigned(String token, String algorithm) {
        return withAlgorithm(token, algorithm).replaceAll("[^.]*$", "");
    }

    private static String withAlgorithm(String token, String algorithm) {
        return withHeader(token, "alg", algorithm);
    }

    private static String withHeader(String token, String name, String value) {
        var header = new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), UTF_8))
                .put(name, value);
        return BASE64.encodeToString(header.encode().getBytes(UTF_8)) + token.substring(token.indexOf('.'));
    }

    private static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8));
    }

    /** Who takes the public key for a shared secret believes this one. */
    private static String signedWithThePublicKey(String token) {
        try {
            var keys = Client.HTTP.send(
                    HttpRequest.newBuilder(URI.create(Tokens.issuer() + "/keys"))
                            .build(),
                    BodyHandlers.ofString());
            var key = new JsonObject(keys.body()).getJsonArray("keys").getJsonObject(0);
            var publicKey = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(number(key.getString("n")), number(key.getString("e"))));
            var content = withAlgorithm(token, "HS256").replaceAll("\\.[^.]*$", "");
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(publicKey.getEncoded(), "HmacSHA256"));
            return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(US_ASCII)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }
}
