package vn.kcn.thidua.localstack.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import vn.kcn.thidua.localstack.Ports;

/** A small OpenID provider: discovery, its keys, and tokens really signed with them. */
final class TokenIssuer {

    private static final String URL = "thidua.test-issuer.url";
    private static final String KEY = "thidua.test-issuer.key";
    private static final String KEY_ID = "test-key";
    private static final int KEY_BITS = 2048;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private TokenIssuer() {}

    /** The issuer, started when first asked for; it ends with the run. */
    static String url() {
        synchronized (URL.intern()) {
            var known = System.getProperty(URL);
            return known == null ? start() : known;
        }
    }

    static String sign(Map<String, ?> claims) {
        url();
        return sign(claims, key());
    }

    /** Signed by a key that the issuer does not know, under the id of the one it knows. */
    static String forge(Map<String, ?> claims) {
        url();
        return sign(claims, newKey());
    }

    private static String sign(Map<String, ?> claims, RSAPrivateCrtKey key) {
        try {
            var header = Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID);
            var content = BASE64.encodeToString(json(header)) + "." + BASE64.encodeToString(json(claims));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot sign RS256", e);
        }
    }

    private static String start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(Ports.HOST), 0), 0);
            var url = "http://" + Ports.HOST + ":" + server.getAddress().getPort() + "/realms/thidua";
            var key = newKey();
            server.createContext(
                    "/realms/thidua/.well-known/openid-configuration", exchange -> answer(exchange, discovery(url)));
            server.createContext("/realms/thidua/keys", exchange -> answer(exchange, keys(key)));
            server.setExecutor(Executors.newSingleThreadExecutor(task -> {
                var thread = new Thread(task, "token-issuer");
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
            System.setProperty(KEY, Base64.getEncoder().encodeToString(key.getEncoded()));
            System.setProperty(URL, url);
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException("The token issuer cannot start", e);
        }
    }

    private static Map<String, ?> discovery(String url) {
        return Map.of(
                "issuer", url,
                "jwks_uri", url + "/keys",
                "token_endpoint", url + "/token",
                "authorization_endpoint", url + "/auth",
                "introspection_endpoint", url + "/introspection",
                "userinfo_endpoint", url + "/userinfo",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private static Map<String, ?> keys(RSAPrivateCrtKey key) {
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        KEY_ID,
                        "n",
                        unsigned(key.getModulus()),
                        "e",
                        unsigned(key.getPublicExponent()))));
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static void answer(HttpExchange exchange, Map<String, ?> body) throws IOException {
        try (exchange) {
            var bytes = json(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static byte[] json(Map<String, ?> value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + value, e);
        }
    }

    private static RSAPrivateCrtKey key() {
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(KEY, ""));
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The issuer's key cannot be read", e);
        }
    }

    private static RSAPrivateCrtKey newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java makes no RSA keys", e);
        }
    }
}
