package vn.kcn.thidua.enterprises.enterprise;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * The map of administrative units that figures are grouped by.
 *
 * @param map of this day; of the day that the figures are of when null
 */
public record Geo(@Nullable LocalDate map) {

    private static final String AS_WAS = "as-was";

    /** Reads the query parameter {@code geo}. */
    public static Geo fromString(String written) {
        if (written.equals(AS_WAS)) {
            return new Geo(null);
        }
        try {
            return new Geo(AsOf.fromString(written).day());
        } catch (Refusal noDay) {
            throw Refusal.malformed("geo-form", Map.of("geo", written));
        }
    }

    LocalDate on(LocalDate day) {
        return map == null ? day : map;
    }
}
