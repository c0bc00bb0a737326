package vn.kcn.thidua.gateway.trace;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

public final class Trace {

    public static final String REQUEST_ID = "X-Request-Id";

    private static final String TRACEPARENT = "traceparent";
    private static final String TRACESTATE = "tracestate";
    private static final Pattern ACCEPTED_REQUEST_ID = Pattern.compile("[\\w.-]{1,128}");
    private static final String KEY = Trace.class.getName();

    private final String requestId;
    private final Traceparent traceparent;
    private final boolean continued;

    private Trace(String requestId, Traceparent traceparent, boolean continued) {
        this.requestId = requestId;
        this.traceparent = traceparent;
        this.continued = continued;
    }

    /** The trace of a request that has passed {@link Tracing}. */
    public static Trace of(RoutingContext context) {
        Trace trace = context.get(KEY);
        return trace != null ? trace : begin(context);
    }

    static Trace begin(RoutingContext context) {
        var trace = from(context.request().headers());
        context.put(KEY, trace);
        return trace;
    }

    static Trace from(MultiMap headers) {
        var parent = Traceparent.parse(headers.getAll(TRACEPARENT));
        return new Trace(
                requestId(headers.getAll(REQUEST_ID)), parent.orElseGet(Traceparent::mint), parent.isPresent());
    }

    private static String requestId(List<String> headers) {
        return headers.size() == 1
                        && ACCEPTED_REQUEST_ID.matcher(headers.getFirst()).matches()
                ? headers.getFirst()
                : UUID.randomUUID().toString();
    }

    public String requestId() {
        return requestId;
    }

    public String traceId() {
        return traceparent.traceId();
    }

    /** Sets what the next process has to know; a trace that starts here takes no one else's {@code tracestate} along. */
    public void continueIn(MultiMap headers) {
        headers.set(REQUEST_ID, requestId);
        headers.set(TRACEPARENT, traceparent.header());
        if (!continued) {
            headers.remove(TRACESTATE);
        }
    }
}
