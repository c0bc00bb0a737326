package vn.kcn.thidua.gateway.routing;

import io.vertx.core.MultiMap;
import java.util.List;

/** Addresses in an answer's headers, in the words of the public API: nobody outside can follow a service's own. */
final class Locations {

    private static final List<String> HEADERS = List.of("Location", "Content-Location", "Link");
    private static final String OPERATIONS = "/api/v1/operations/";

    private Locations() {}

    static void publish(MultiMap headers, Route route, String serviceBase, String publicBase) {
        for (var name : HEADERS) {
            var values = headers.getAll(name);
            if (!values.isEmpty()) {
                headers.set(
                        name,
                        values.stream()
                                .map(value -> publish(value, route, serviceBase, publicBase))
                                .toList());
            }
        }
    }

    private static String publish(String value, Route route, String serviceBase, String publicBase) {
        var published = value.replace(serviceBase + "/", publicBase + "/");
        return route.label().equals("operations")
                ? published.replace(OPERATIONS, OPERATIONS + route.upstream().id() + "/")
                : published;
    }
}
