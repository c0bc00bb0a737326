package vn.kcn.thidua.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** What the gateway's own pages have in common: they are read, never written to. */
public final class OwnPages {

    private OwnPages() {}

    public static void readOnly(RoutingContext context) {
        var method = context.request().method();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            context.next();
        } else {
            context.fail(Problem.methodNotAllowed(method.name(), "GET, HEAD").refused());
        }
    }

    public static void html(RoutingContext context, int status, Buffer page) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(page);
    }

    /** The same for the same bytes, on every instance of the gateway. */
    public static String etag(Buffer content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes());
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file of the class path, read once. */
    public static Buffer resource(String name) {
        try (var in = Objects.requireNonNull(OwnPages.class.getResourceAsStream(name), name)) {
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
