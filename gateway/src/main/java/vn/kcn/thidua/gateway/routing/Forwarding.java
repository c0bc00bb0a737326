package vn.kcn.thidua.gateway.routing;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import vn.kcn.thidua.gateway.access.Caller;
import vn.kcn.thidua.gateway.access.TokenCheck;
import vn.kcn.thidua.gateway.limits.RateLimits;
import vn.kcn.thidua.gateway.problem.Leftovers;
import vn.kcn.thidua.gateway.problem.Problem;
import vn.kcn.thidua.gateway.problem.Refused;

/** {@code /api/…}: finds the route, checks the token, counts the caller and starts the {@link Exchange}. */
@ApplicationScoped
class Forwarding {

    private final TokenCheck tokens;
    private final RateLimits rateLimits;
    private final Exchanges exchanges;
    private final MeterRegistry meters;

    Forwarding(TokenCheck tokens, RateLimits rateLimits, Exchanges exchanges, MeterRegistry meters) {
        this.tokens = tokens;
        this.rateLimits = rateLimits;
        this.exchanges = exchanges;
        this.meters = meters;
    }

    void register(@Observes Router router) {
        router.route("/api/*").handler(this::forward);
    }

    private void forward(RoutingContext context) {
        var found = Route.of(context.request().path());
        if (found.isEmpty()) {
            context.fail(Problem.notFound().refused());
            return;
        }
        var route = found.get();
        measure(context, route);
        Deadline.begin(context);
        context.addEndHandler(end -> Leftovers.drop(context));
        // nothing of the body may pass by while the token is checked
        context.request().pause();
        var eventLoop = context.vertx().getOrCreateContext();
        tokens.callerOf(context)
                .emitOn(command -> {
                    if (Vertx.currentContext() == eventLoop) {
                        command.run();
                    } else {
                        eventLoop.runOnContext(later -> command.run());
                    }
                })
                .subscribe()
                .with(caller -> admit(context, route, caller), refusal -> turnAway(context, refusal));
    }

    private void admit(RoutingContext context, Route route, Caller caller) {
        try {
            var kind = Kind.of(context.request());
            rateLimits.count(context, caller, kind == Kind.BULK || kind == Kind.FILE);
            exchanges.start(context, route, kind);
        } catch (RuntimeException e) {
            context.fail(e);
        }
    }

    /** Guessing tokens is counted like asking without one. */
    private void turnAway(RoutingContext context, Throwable refusal) {
        try {
            rateLimits.count(context, tokens.withoutToken(context), false);
            context.fail(refusal);
        } catch (Refused tooMany) {
            context.fail(tooMany);
        }
    }

    private void measure(RoutingContext context, Route route) {
        var start = System.nanoTime();
        context.addEndHandler(end -> meters.timer(
                        "thidua.gateway.requests",
                        "upstream",
                        route.upstream().id(),
                        "route",
                        route.label(),
                        "method",
                        context.request().method().name(),
                        "status",
                        Integer.toString(context.response().getStatusCode()))
                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS));
    }
}
