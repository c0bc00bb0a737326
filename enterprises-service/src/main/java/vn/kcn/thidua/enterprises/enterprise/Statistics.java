package vn.kcn.thidua.enterprises.enterprise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.OperatingStatistics.Count;

@Schema(
        name = "EnterpriseStatistics",
        description = "Enterprises on a day. `total` counts those with a state that day, but the terminated ones;"
                + " an enterprise counts for the zone it is in now")
record Statistics(
        LocalDate asOf,
        long total,
        long operating,

        @Nullable
        @Schema(
                description =
                        "Operating enterprises in percent of all, two decimals, half up; absent when there are none",
                examples = "93.42")
        BigDecimal operatingShare,

        @Schema(description = "Every state, the terminated included")
        Map<OperatingState, Long> byState,

        @Schema(description = "Every zone, by code") Map<String, OfZone> byZone) {

    @Schema(name = "ZoneStatistics")
    record OfZone(long total, long operating) {

        OfZone plus(OfZone other) {
            return new OfZone(total + other.total, operating + other.operating);
        }
    }

    static Statistics of(LocalDate day, List<Count> counts) {
        Map<OperatingState, Long> byState = new EnumMap<>(OperatingState.class);
        for (OperatingState state : OperatingState.values()) {
            byState.put(state, 0L);
        }
        Map<String, OfZone> byZone = new TreeMap<>();
        for (Count count : counts) {
            if (count.state() != null) {
                byState.merge(OperatingState.valueOf(count.state()), count.enterprises(), Long::sum);
            }
            byZone.merge(count.zone(), part(count), OfZone::plus);
        }
        OfZone all = byZone.values().stream().reduce(new OfZone(0, 0), OfZone::plus);
        return new Statistics(day, all.total(), all.operating(), share(all.operating(), all.total()), byState, byZone);
    }

    private static OfZone part(Count count) {
        boolean isGone = OperatingState.TERMINATED.name().equals(count.state());
        boolean operates = OperatingState.OPERATING.name().equals(count.state());
        return new OfZone(isGone ? 0 : count.enterprises(), operates ? count.enterprises() : 0);
    }

    private static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
