package vn.kcn.thidua.gateway.routing;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/** What is asked of the way to a service: its limits and time-outs, and connections no other kind can use up. */
enum Kind {
    ORDINARY,
    /** Many rows in one body, of a request or of an answer. */
    BULK,
    /** One file, larger than any other body. */
    FILE,
    /** Server-sent events and change feeds that wait: quiet for as long as nothing happens. */
    STREAM;

    static Kind of(HttpServerRequest request) {
        if (request.method() == HttpMethod.POST && request.path().endsWith("/import")) {
            return BULK;
        }
        if (request.path().endsWith("/export")) {
            return BULK;
        }
        if (request.method() == HttpMethod.POST && request.path().endsWith("/attachments")) {
            return FILE;
        }
        if (request.method() == HttpMethod.GET && request.path().endsWith("/changes")) {
            return STREAM;
        }
        var accept = request.getHeader("Accept");
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/event-stream") ? STREAM : ORDINARY;
    }
}
