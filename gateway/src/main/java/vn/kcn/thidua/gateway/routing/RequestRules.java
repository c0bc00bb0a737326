package vn.kcn.thidua.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import vn.kcn.thidua.gateway.problem.Problem;

/** What every request has to be, whatever it asks for. The server's own limits lie above these and answer without words. */
@ApplicationScoped
class RequestRules {

    /** After the trace and the cross-origin headers, before authentication and every route. */
    private static final int BEFORE_ROUTES = 800;

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    private static final String METHODS_ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private final int uriLimit;
    private final int headersLimit;

    RequestRules(RoutingSettings settings) {
        uriLimit = Math.toIntExact(settings.limits().uri().asLongValue());
        headersLimit = Math.toIntExact(settings.limits().headers().asLongValue());
    }

    void register(@Observes Filters filters) {
        filters.register(this::apply, BEFORE_ROUTES);
    }

    private void apply(RoutingContext context) {
        var broken = broken(context.request());
        if (broken.isPresent()) {
            context.fail(broken.get().refused());
        } else {
            context.next();
        }
    }

    private Optional<Problem> broken(HttpServerRequest request) {
        if (request.uri().length() > uriLimit) {
            return Optional.of(Problem.uriTooLong(uriLimit));
        }
        if (sizeOfHeaders(request) > headersLimit) {
            return Optional.of(Problem.headersTooLarge(headersLimit));
        }
        if (!METHODS.contains(request.method())) {
            return Optional.of(Problem.methodNotAllowed(request.method().name(), METHODS_ALLOWED));
        }
        var path = request.path();
        if (path == null || !PathRules.isUnambiguous(path)) {
            return Optional.of(Problem.ambiguousPath());
        }
        if (request.query() != null && !PathRules.isCleanQuery(request.query())) {
            return Optional.of(Problem.malformedRequest("query"));
        }
        if (request.authority() == null) {
            return Optional.of(Problem.malformedRequest("Host"));
        }
        return brokenFraming(request);
    }

    /** Two ends that disagree on where a body ends can be made to see different requests. */
    private static Optional<Problem> brokenFraming(HttpServerRequest request) {
        var codings = request.headers().getAll("Transfer-Encoding");
        if (!codings.isEmpty() && !(codings.size() == 1 && codings.getFirst().equals("chunked"))) {
            return Optional.of(Problem.malformedRequest("Transfer-Encoding"));
        }
        var lengths = request.headers().getAll("Content-Length");
        if (lengths.size() > 1 || !lengths.isEmpty() && !codings.isEmpty()) {
            return Optional.of(Problem.malformedRequest("Content-Length"));
        }
        return Optional.empty();
    }

    private static int sizeOfHeaders(HttpServerRequest request) {
        var size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }
}
