package vn.kcn.thidua.gateway.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
class Tracing {

    /** Before every other filter: whatever is answered after it carries the id. */
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(Tracing::begin, FIRST);
    }

    private static void begin(RoutingContext context) {
        var trace = Trace.begin(context);
        context.response().putHeader(Trace.REQUEST_ID, trace.requestId());
        context.next();
    }
}
