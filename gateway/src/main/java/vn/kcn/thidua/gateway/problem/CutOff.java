package vn.kcn.thidua.gateway.problem;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** The end of an answer that cannot be finished: its caller must not take it for whole. */
public final class CutOff {

    private CutOff() {}

    /**
     * Closes the connection where it is the answer's alone. Not by resetting the answer: Vert.x then tells nobody that it is
     * over, and a stop of the process would wait for it in vain.
     */
    public static void answer(RoutingContext context) {
        if (context.request().version() == HttpVersion.HTTP_2) {
            context.response().reset();
        } else {
            context.request().connection().close();
        }
    }
}
