package vn.kcn.thidua.indicators.indicator;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of quantity it is, and which aggregations make sense of it. */
@Schema(name = "IndicatorKind")
public enum Kind {
    /** Thời điểm: a level at a date, such as workers employed; never summed over months, never below zero. */
    STOCK(
            Set.of(Aggregation.SUM, Aggregation.LAST, Aggregation.MEAN),
            OverTime.LAST,
            Set.of(OverTime.LAST, OverTime.LAST_IN_PERIOD, OverTime.MEAN)),

    /** Luồng: accumulates over the period, such as exports; a correction may be negative. */
    FLOW(Set.of(Aggregation.SUM), OverTime.SUM, Set.of(OverTime.SUM)),

    /** Lũy kế từ đầu năm: each figure is what the year has come to so far; what a month adds is derived. */
    FLOW_YTD(Set.of(Aggregation.SUM), OverTime.LAST_IN_PERIOD, Set.of(OverTime.LAST_IN_PERIOD)),

    /** Tỷ lệ: a percentage or the like; adding two of them up means nothing. */
    RATIO(
            Set.of(Aggregation.MEAN, Aggregation.LAST),
            OverTime.LAST,
            Set.of(OverTime.LAST, OverTime.LAST_IN_PERIOD, OverTime.MEAN)),

    /** Mốc: 1 once it is reached, 0 until then. */
    MILESTONE(Set.of(Aggregation.LAST), OverTime.LAST, Set.of(OverTime.LAST));

    private final Set<Aggregation> aggregations;
    private final OverTime usual;
    private final Set<OverTime> overTime;

    Kind(Set<Aggregation> aggregations, OverTime usual, Set<OverTime> overTime) {
        this.aggregations = aggregations;
        this.usual = usual;
        this.overTime = overTime;
    }

    Set<Aggregation> aggregations() {
        return aggregations;
    }

    OverTime usualOverTime() {
        return usual;
    }

    boolean allows(OverTime wish) {
        return overTime.contains(wish);
    }
}
