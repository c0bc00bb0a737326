package vn.kcn.thidua.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has been reached.
 *
 * @param through last day that the figure covers
 * @param reports how many approved reports stand behind it; none where it does not come from reports
 * @param denominator what it is counted out of, where that is known: operating enterprises out of all
 */
record Actual(
        BigDecimal value,
        LocalDate through,
        @Nullable Long reports,
        @Nullable BigDecimal denominator) {

    /** Of a flow that is added to what was there before. */
    Actual addedTo(BigDecimal opening) {
        return new Actual(value.add(opening), through, reports, denominator);
    }
}
