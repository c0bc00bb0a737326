package vn.kcn.thidua.gateway;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An identity provider that may be away and that changes its keys. */
public final class SwitchableIssuer implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final int port;
    private final AtomicInteger keySetsServed = new AtomicInteger();
    private volatile KeyPair key = newKey();
    private volatile String keyId = "first";
    private HttpServer server;

    public SwitchableIssuer(int port) {
        this.port = port;
    }

    public void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serve(
                "/.well-known/openid-configuration",
                () -> new JsonObject().put("issuer", url()).put("jwks_uri", url() + "/keys"));
        serve("/keys", () -> {
            keySetsServed.incrementAndGet();
            var publicKey = (RSAPublicKey) key.getPublic();
            return new JsonObject()
                    .put(
                            "keys",
                            new JsonArray()
                                    .add(new JsonObject()
                                            .put("kty", "RSA")
                                            .put("use", "sig")
                                            .put("alg", "RS256")
                                            .put("kid", keyId)
                                            .put("n", unsigned(publicKey.getModulus()))
                                            .put("e", unsigned(publicKey.getPublicExponent()))));
        });
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @Override
    public void close() {
        leave();
    }

    public void leave() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** From now on tokens are signed by a key that nobody has seen. */
    public void rotate(String newKeyId) {
        key = newKey();
        keyId = newKeyId;
    }

    public int keySetsServed() {
        return keySetsServed.get();
    }

    public String token() {
        return token(keyId);
    }

    public String token(String underKeyId) {
        var now = Instant.now().getEpochSecond();
        var header = new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", underKeyId);
        var claims = new JsonObject()
                .put("iss", url())
                .put("sub", "somebody")
                .put("azp", "test")
                .put("typ", "Bearer")
                .put("aud", "thidua-gateway")
                .put("jti", UUID.randomUUID().toString())
                .put("iat", now)
                .put("exp", now + 300);
        var content = BASE64.encodeToString(header.encode().getBytes(StandardCharsets.UTF_8)) + "."
                + BASE64.encodeToString(claims.encode().getBytes(StandardCharsets.UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url() {
        return "http://127.0.0.1:" + port + "/realms/thidua";
    }

    private void serve(String path, java.util.function.Supplier<JsonObject> answer) {
        server.createContext("/realms/thidua" + path, exchange -> {
            try (exchange) {
                var bytes = answer.get().toBuffer().getBytes();
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
