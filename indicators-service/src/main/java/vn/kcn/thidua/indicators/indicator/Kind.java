package vn.kcn.thidua.indicators.indicator;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of quantity it is, and which aggregations make sense of it. */
@Schema(name = "IndicatorKind")
public enum Kind {
    /** Thời điểm: a level at a date, such as workers employed; never summed over months, never below zero. */
    STOCK(Set.of(Aggregation.SUM, Aggregation.LAST, Aggregation.MEAN)),

    /** Luồng: accumulates over the period, such as exports; a correction may be negative. */
    FLOW(Set.of(Aggregation.SUM)),

    /** Tỷ lệ: a percentage or the like; adding two of them up means nothing. */
    RATIO(Set.of(Aggregation.MEAN, Aggregation.LAST));

    private final Set<Aggregation> aggregations;

    Kind(Set<Aggregation> aggregations) {
        this.aggregations = aggregations;
    }

    Set<Aggregation> aggregations() {
        return aggregations;
    }
}
