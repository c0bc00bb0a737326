package vn.kcn.thidua.indicators.analytics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.kit.problem.Refusal;

/** What figures are told by. */
@Schema(
        name = "AnalyticsDimension",
        enumeration = {"indicator", "period", "zone", "sector", "enterprise"})
enum Dimension {
    INDICATOR,
    PERIOD,
    ZONE,
    /** Ngành: the first two digits of the industry's code. */
    SECTOR,
    ENTERPRISE;

    /** Parts of the board. */
    static final Set<Dimension> PARTS = EnumSet.of(ZONE, SECTOR, ENTERPRISE);

    static Dimension named(String name, Set<Dimension> allowed) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.word().equals(name) && allowed.contains(dimension))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("unknown-dimension", Map.of("dimension", name, "known", allowed)));
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word();
    }
}
