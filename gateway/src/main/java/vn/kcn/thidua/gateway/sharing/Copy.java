package vn.kcn.thidua.gateway.sharing;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is told again.
 *
 * @param generation that of the service's data when it was asked for
 * @param since {@code System.nanoTime()} then
 */
record Copy(MultiMap headers, Buffer body, Freshness freshness, long generation, long since) {

    /** Of one exchange, not of the answer. */
    private static final Set<String> LEFT_OUT = Set.of(
            "traceparent",
            "tracestate",
            "date",
            "age",
            "cache-status",
            "content-length",
            "transfer-encoding",
            "connection");

    /** What every stored answer costs beside its text. */
    private static final int OVERHEAD = 1_000;

    static Copy of(MultiMap answerHeaders, Buffer body, Freshness freshness, long generation, long since) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        answerHeaders.forEach((name, value) -> {
            if (!LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.add(name, value);
            }
        });
        return new Copy(headers, body, freshness, generation, since);
    }

    /** The service says that it still holds. */
    Copy confirmed(Freshness now, long atGeneration, long at) {
        return new Copy(headers, body, now, atGeneration, at);
    }

    boolean isFresh(long currentGeneration, long now) {
        return generation == currentGeneration && left(now).isPositive();
    }

    boolean holdsWhileRevalidating(long currentGeneration, long now) {
        return generation == currentGeneration
                && left(now).plus(freshness.whileRevalidating()).isPositive();
    }

    boolean holdsOnError(long now) {
        return left(now).plus(freshness.onError()).isPositive();
    }

    @Nullable
    String etag() {
        return headers.get("ETag");
    }

    int size() {
        return OVERHEAD + body.length();
    }

    /** Hit, with the seconds that are left of its life; below zero it is told past its time. */
    String hit(long now) {
        return "thidua; hit; ttl=" + Math.floorDiv(left(now).toMillis(), 1000);
    }

    void answer(RoutingContext context, String cacheStatus, long now) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        context.request().resume();
        headers.forEach((name, value) -> response.headers().add(name, value));
        response.putHeader("Age", Long.toString(Duration.ofNanos(now - since).toSeconds()))
                .putHeader("Cache-Status", cacheStatus);
        if (isKnownTo(context)) {
            response.setStatusCode(304).end();
        } else {
            response.end(body);
        }
    }

    private boolean isKnownTo(RoutingContext context) {
        var etag = etag();
        var known = context.request().getHeader("If-None-Match");
        return etag != null
                && known != null
                && Arrays.stream(known.split(",", 100))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || plain(tag).equals(plain(etag)));
    }

    /** If-None-Match compares weakly (RFC 9110, section 13.1.2). */
    private static String plain(String etag) {
        return etag.startsWith("W/") ? etag.substring(2) : etag;
    }

    private Duration left(long now) {
        return freshness.lifetime().minusNanos(now - since);
    }
}
