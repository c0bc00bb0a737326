package vn.kcn.thidua.gateway.sharing;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How long a service lets an answer be shared (RFC 9111, RFC 5861).
 *
 * @param whileRevalidating told on for so long after that, while somebody asks anew
 * @param onError told on for so long when the service fails
 */
record Freshness(Duration lifetime, Duration whileRevalidating, Duration onError) {

    /** Empty unless the answer says that it is everybody's. */
    static Optional<Freshness> of(List<String> cacheControl) {
        var directives = new HashMap<String, String>();
        for (var directive : String.join(",", cacheControl).split(",", 50)) {
            var equals = directive.indexOf('=');
            var name = equals < 0 ? directive : directive.substring(0, equals);
            directives.put(
                    name.strip().toLowerCase(Locale.ROOT),
                    equals < 0 ? "" : directive.substring(equals + 1).strip());
        }
        var isEverybodys = directives.containsKey("public")
                && !directives.containsKey("private")
                && !directives.containsKey("no-store")
                && !directives.containsKey("no-cache");
        var lifetime = seconds(directives, directives.containsKey("s-maxage") ? "s-maxage" : "max-age");
        return isEverybodys && lifetime.isPositive()
                ? Optional.of(new Freshness(
                        lifetime, seconds(directives, "stale-while-revalidate"), seconds(directives, "stale-if-error")))
                : Optional.empty();
    }

    private static Duration seconds(Map<String, String> directives, String name) {
        try {
            return Duration.ofSeconds(Integer.parseInt(directives.getOrDefault(name, "0")));
        } catch (NumberFormatException e) {
            return Duration.ZERO;
        }
    }
}
