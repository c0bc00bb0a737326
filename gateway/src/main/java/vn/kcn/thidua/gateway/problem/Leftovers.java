package vn.kcn.thidua.gateway.problem;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** What is left of a request's body when its answer has been given. */
public final class Leftovers {

    /** Enough for what is on the line already. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** RFC 9113, section 8.1: the answer is complete without the rest of the request. */
    private static final long NO_ERROR = 0;

    private Leftovers() {}

    /** Read and dropped, or the connection could not be used again; who announces a body and sends none holds it no longer. */
    public static void drop(RoutingContext context) {
        if (!context.request().isEnded()) {
            context.request().resume();
            context.vertx().setTimer(PATIENCE.toMillis(), over -> {
                if (!context.request().isEnded()) {
                    end(context);
                }
            });
        }
    }

    /** Not worth waiting for at all: the connection ends as soon as its caller has had time to read why. */
    static void leave(RoutingContext context, Duration lingering) {
        context.request().resume();
        if (!sharesConnection(context)) {
            context.response().putHeader("Connection", "close");
        }
        context.vertx().setTimer(lingering.toMillis(), over -> {
            if (!sharesConnection(context) || !context.request().isEnded()) {
                end(context);
            }
        });
    }

    private static void end(RoutingContext context) {
        if (sharesConnection(context)) {
            context.response().reset(NO_ERROR);
        } else {
            context.request().connection().close();
        }
    }

    private static boolean sharesConnection(RoutingContext context) {
        return context.request().version() == HttpVersion.HTTP_2;
    }
}
