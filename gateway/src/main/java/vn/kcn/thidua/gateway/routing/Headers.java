package vn.kcn.thidua.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the services may believe about a caller is what the gateway says; what a caller says about itself stops here. */
final class Headers {

    private static final List<String> CLAIMED_BY_CALLERS = List.of(
            "x-forwarded", "x-user", "x-internal", "x-remote", "x-real-ip", "x-original", "x-rewrite", "x-client-");
    private static final Set<String> NEVER_PASSED_ON =
            Set.of("forwarded", "expect", "proxy-connection", "http2-settings");
    private static final Set<String> OF_ONE_CONNECTION =
            Set.of("connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade", "proxy-authenticate");
    /** The gateway's own word in an answer; or nobody's business. */
    private static final List<String> SET_BY_THE_GATEWAY =
            List.of("x-request-id", "x-content-type-options", "ratelimit", "access-control-", "server", "x-powered-by");

    private Headers() {}

    static void prepare(MultiMap headers, HttpServerRequest request, String prefix) {
        var named = namedByConnection(headers);
        for (var name : List.copyOf(headers.names())) {
            var lower = name.toLowerCase(Locale.ROOT);
            // a servlet container or CGI would read x_user as x-user
            var plain = lower.replace('_', '-');
            if (named.contains(lower)
                    || NEVER_PASSED_ON.contains(plain)
                    || CLAIMED_BY_CALLERS.stream().anyMatch(plain::startsWith)) {
                headers.remove(name);
            }
        }
        var remote = request.remoteAddress();
        if (remote != null) {
            headers.set("X-Forwarded-For", remote.hostAddress());
        }
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-Host", request.authority().toString());
        if (!prefix.isEmpty()) {
            headers.set("X-Forwarded-Prefix", prefix);
        }
    }

    static void cleanAnswer(MultiMap headers) {
        var named = namedByConnection(headers);
        for (var name : List.copyOf(headers.names())) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (named.contains(lower)
                    || OF_ONE_CONNECTION.contains(lower)
                    || SET_BY_THE_GATEWAY.stream().anyMatch(lower::startsWith)) {
                headers.remove(name);
            }
        }
    }

    /** Headers that a sender meant for the next hop alone (RFC 9110, section 7.6.1). */
    private static List<String> namedByConnection(MultiMap headers) {
        var named = new ArrayList<String>();
        for (var connection : headers.getAll("Connection")) {
            for (var option : connection.split(",", 20)) {
                var name = option.strip().toLowerCase(Locale.ROOT);
                // what frames the body is not a matter of taste
                if (!name.equals("content-length") && !name.equals("transfer-encoding")) {
                    named.add(name);
                }
            }
        }
        return named;
    }
}
