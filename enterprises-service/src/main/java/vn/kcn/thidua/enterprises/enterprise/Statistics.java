package vn.kcn.thidua.enterprises.enterprise;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.OperatingStatistics.Count;
import vn.kcn.thidua.kit.model.Percent;

@Schema(
        name = "EnterpriseStatistics",
        description = "Enterprises on a day. `total` counts those with a state that day, but the terminated ones;"
                + " an enterprise counts for the zone, form, branch … it has now, or had when it was known")
record Statistics(
        LocalDate asOf,

        @Nullable @Schema(description = "As it was recorded by then; absent when it is now")
        Instant knownAt,

        long total,
        long operating,

        @Nullable
        @Schema(
                description = "Operating enterprises in percent of all; absent when there are none",
                examples = "93.4177")
        BigDecimal operatingShare,

        @Schema(description = "Every state, the terminated included")
        Map<OperatingState, Long> byState,

        @Schema(description = "Every zone, by code") Map<String, Part> byZone,
        Map<String, Part> byLegalForm,
        Map<String, Part> byOwnership,

        @Schema(description = "By investors' country; an enterprise counts for each of its countries")
        Map<String, Part> byCountry,

        @Schema(description = "By division of VSIC (level 2), two digits")
        Map<String, Part> bySector,

        @Schema(description = "`UNKNOWN` where the figures cannot tell")
        Map<String, Part> bySizeClass,

        @Nullable
        @Schema(description = "True for the minutes after a large import in which its rows are not all in the figures")
        Boolean incomplete,

        @Nullable @Schema(description = "By administrative units, when asked for with `geo`")
        Geography geography) {

    @Schema(name = "EnterpriseCount")
    record Part(long total, long operating) {

        static final Part NONE = new Part(0, 0);

        Part plus(Part other) {
            return new Part(total + other.total, operating + other.operating);
        }
    }

    static Statistics of(
            LocalDate day,
            @Nullable Instant knownAt,
            List<Count> counts,
            Collection<String> zones,
            boolean isIncomplete) {
        Map<OperatingState, Long> byState = new EnumMap<>(OperatingState.class);
        for (OperatingState state : OperatingState.values()) {
            byState.put(state, 0L);
        }
        Map<String, Map<String, Part>> parts = new TreeMap<>();
        for (Count count : counts) {
            if (count.dimension().equals("state")) {
                byState.put(OperatingState.valueOf(count.value()), count.total());
            } else {
                parts.computeIfAbsent(count.dimension(), dimension -> new TreeMap<>())
                        .put(count.value(), new Part(count.total(), count.operating()));
            }
        }
        Map<String, Part> byZone = parts.computeIfAbsent("zone", dimension -> new TreeMap<>());
        zones.forEach(zone -> byZone.putIfAbsent(zone, Part.NONE));
        Part all = of(parts, "all").getOrDefault("", Part.NONE);
        return new Statistics(
                day,
                knownAt,
                all.total(),
                all.operating(),
                Percent.of(all.operating(), all.total()),
                byState,
                byZone,
                of(parts, "legalForm"),
                of(parts, "ownership"),
                of(parts, "country"),
                of(parts, "sector"),
                of(parts, "sizeClass"),
                isIncomplete ? Boolean.TRUE : null,
                null);
    }

    Statistics by(Geography told) {
        return new Statistics(
                asOf,
                knownAt,
                total,
                operating,
                operatingShare,
                byState,
                byZone,
                byLegalForm,
                byOwnership,
                byCountry,
                bySector,
                bySizeClass,
                incomplete,
                told);
    }

    private static Map<String, Part> of(Map<String, Map<String, Part>> parts, String dimension) {
        return parts.getOrDefault(dimension, Map.of());
    }
}
