package vn.kcn.thidua.gateway.routing;

import java.util.Optional;

/**
 * Where a public path leads.
 *
 * @param label what it is called in metrics: never an id
 * @param path the same resource in the service's own words
 */
public record Route(Upstream upstream, String label, String path) {

    private static final String API = "/api/v1/";
    private static final String OPERATIONS = "operations";

    static Optional<Route> of(String path) {
        if (!path.startsWith(API)) {
            return Optional.empty();
        }
        var collection = segment(path, API.length());
        if (collection.equals(OPERATIONS)) {
            return operations(path);
        }
        return Upstream.owning(collection).map(upstream -> new Route(upstream, collection, path));
    }

    /** The public path of a service's own one; empty when no public path leads there. */
    public static Optional<String> published(Upstream upstream, String path) {
        if (path.startsWith(API + OPERATIONS + "/")) {
            return Optional.of(
                    API + OPERATIONS + "/" + upstream.id() + path.substring(API.length() + OPERATIONS.length()));
        }
        return Route.of(path).filter(route -> route.upstream == upstream).map(Route::path);
    }

    /** {@code /api/v1/operations/indicators/audit} is {@code /api/v1/operations/audit} of that service. */
    private static Optional<Route> operations(String path) {
        var start = API.length() + OPERATIONS.length() + 1;
        if (path.length() <= start) {
            return Optional.empty();
        }
        var service = segment(path, start);
        return Upstream.withId(service)
                .map(upstream ->
                        new Route(upstream, OPERATIONS, API + OPERATIONS + path.substring(start + service.length())));
    }

    private static String segment(String path, int start) {
        var end = path.indexOf('/', start);
        return end < 0 ? path.substring(start) : path.substring(start, end);
    }
}
