package vn.kcn.thidua.gateway.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Lets pages of listed origins read the answers, refusals included. A page of any other origin gets no such leave from here and
 * its browser keeps the answer from it; the framework's own filter would answer it an empty 403.
 */
@ApplicationScoped
class CrossOrigin {

    /** After the trace, before anything that can refuse. */
    private static final int BEFORE_REFUSALS = 900;

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS =
            "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match,"
                    + " traceparent, X-Request-Id";
    private static final String ANSWER_HEADERS =
            "Content-Disposition, Content-Language, ETag, Idempotency-Replayed, Link,"
                    + " Location, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate, X-Request-Id";

    private final Set<String> origins;
    private final String maxAge;

    CrossOrigin(CrossOriginSettings settings) {
        origins = settings.origins().orElse(Set.of());
        maxAge = Long.toString(settings.maxAge().toSeconds());
    }

    void register(@Observes Filters filters) {
        if (!origins.isEmpty()) {
            filters.register(this::apply, BEFORE_REFUSALS);
        }
    }

    private void apply(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        response.headers().add("Vary", "Origin");
        var origin = request.getHeader("Origin");
        if (origin == null || !origins.contains(origin)) {
            context.next();
            return;
        }
        response.putHeader("Access-Control-Allow-Origin", origin);
        if (request.method() == HttpMethod.OPTIONS && request.getHeader("Access-Control-Request-Method") != null) {
            response.putHeader("Access-Control-Allow-Methods", METHODS)
                    .putHeader("Access-Control-Allow-Headers", REQUEST_HEADERS)
                    .putHeader("Access-Control-Max-Age", maxAge)
                    .setStatusCode(204)
                    .end();
            return;
        }
        response.putHeader("Access-Control-Expose-Headers", ANSWER_HEADERS);
        context.next();
    }
}
