package vn.kcn.thidua.gateway.routing;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How much of its time a request has left. All that happens to it counts: waiting for another one's answer, for a connection, for
 * the service. Of a request with a body the time runs from the body's end: a slow line of the caller is not the service's fault.
 */
final class Deadline {

    /** What services are told, in milliseconds; they give up when it is over, since nobody waits any more. */
    static final String HEADER = "X-Internal-Budget";

    private static final Set<HttpMethod> MAY_HAVE_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private static final String KEY = Deadline.class.getName();

    private Deadline() {}

    static void begin(RoutingContext context) {
        context.put(KEY, System.nanoTime());
    }

    /** Empty where an answer may take whatever it takes. */
    static Optional<Duration> left(RoutingContext context, Optional<Duration> total) {
        if (hasBody(context)) {
            return total;
        }
        long begun = context.get(KEY);
        return total.map(whole -> whole.minusNanos(System.nanoTime() - begun));
    }

    private static boolean hasBody(RoutingContext context) {
        var request = context.request();
        return request.headers().contains("Content-Length")
                || request.headers().contains("Transfer-Encoding")
                // HTTP/2 need not say
                || MAY_HAVE_BODY.contains(request.method());
    }
}
