package vn.kcn.thidua.gateway.routing;

import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kcn.thidua.gateway.problem.Problem;

/** What a request's body has to pass, by what its head says of it. */
final class BodyRules {

    private BodyRules() {}

    static List<BodyRule> of(HttpServerRequest request, long limit, RoutingSettings.Limits limits) {
        var rules = new ArrayList<BodyRule>();
        if (isPacked(request)) {
            rules.add(new Unpacking(limit, limits.unpackedRatio()));
        }
        var type = lower(request.getHeader("Content-Type")).split(";", 2)[0].strip();
        if (type.equals("application/json") || type.endsWith("+json")) {
            rules.add(new JsonDepth(limits.jsonDepth()));
        }
        return rules;
    }

    static boolean isPacked(HttpServerRequest request) {
        return switch (lower(request.getHeader("Content-Encoding")).strip()) {
            case "", "identity" -> false;
            case "gzip", "x-gzip" -> true;
            default -> throw Problem.unsupportedEncoding().refused();
        };
    }

    private static String lower(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
