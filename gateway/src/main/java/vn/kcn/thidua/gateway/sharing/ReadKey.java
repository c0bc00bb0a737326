package vn.kcn.thidua.gateway.sharing;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What makes two public reads the same: address and query, whatever the order of its parameters, and what the answer is put in.
 *
 * @param generation of the service's data: a write through this gateway begins a new one
 */
record ReadKey(
        String upstream, long generation, String base, String uri, String accept, String language, boolean gzip) {

    private static final String[] PERSONAL = {"Authorization", "Cookie", "Range", "Content-Length", "Transfer-Encoding"
    };

    /** Empty for what is not the same for everybody, or no plain read. */
    static Optional<ReadKey> of(HttpServerRequest request, String upstream, long generation) {
        var headers = request.headers();
        if (request.method() != HttpMethod.GET || Arrays.stream(PERSONAL).anyMatch(headers::contains)) {
            return Optional.empty();
        }
        return Optional.of(new ReadKey(
                upstream,
                generation,
                request.scheme() + "://" + request.authority(),
                request.path() + "?" + sorted(request.query()),
                joined(request, "Accept"),
                joined(request, "Accept-Language"),
                acceptsGzip(request)));
    }

    /** The same read, whatever has been written since. */
    ReadKey ofAnyGeneration() {
        return new ReadKey(upstream, 0, base, uri, accept, language, gzip);
    }

    int size() {
        return base.length() + uri.length() + accept.length() + language.length();
    }

    /** By name; values of one name keep their order. */
    private static String sorted(@Nullable String query) {
        return query == null || query.isEmpty()
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .sorted(Comparator.comparing(pair -> pair.split("=", 2)[0]))
                        .collect(Collectors.joining("&"));
    }

    private static String joined(HttpServerRequest request, String header) {
        return String.join(",", request.headers().getAll(header));
    }

    private static boolean acceptsGzip(HttpServerRequest request) {
        return Arrays.stream(joined(request, "Accept-Encoding")
                        .toLowerCase(Locale.ROOT)
                        .split(",", 50))
                .map(String::strip)
                .anyMatch(coding ->
                        coding.equals("gzip") || coding.startsWith("gzip;") && !coding.matches("gzip;\\s*q=0(\\.0*)?"));
    }
}
