package vn.kcn.thidua.indicators.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure, exactly, or why there is none.
 *
 * @param through the last day that the figure rests on
 * @param reports how many approved reports stand behind it
 * @param missing what it could not be computed without
 * @param divisor what is zero and was divided by
 * @param rates that it was converted with
 */
record Cell(
        @Nullable BigDecimal value,
        @Nullable Reason reason,
        @Nullable LocalDate through,
        @Nullable Long reports,
        @Nullable List<String> missing,
        @Nullable String divisor,
        @Nullable List<Exchange.Rate> rates) {

    Cell {
        value = value == null ? null : plain(value);
    }

    /** The same number is written in the same way, however it was come by. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    static Cell known(BigDecimal value) {
        return new Cell(value, null, null, null, null, null, null);
    }

    static Cell reported(BigDecimal value, LocalDate through, long reports) {
        return new Cell(value, null, through, reports, null, null, null);
    }

    static Cell none(Reason reason) {
        return new Cell(null, reason, null, null, null, null, null);
    }

    static Cell without(Reason reason, List<String> missing) {
        return new Cell(null, reason, null, null, missing, null, null);
    }

    static Cell converted(BigDecimal value, List<Exchange.Rate> rates) {
        return new Cell(value, null, null, null, null, null, rates.isEmpty() ? null : rates);
    }

    Cell into(BigDecimal other, List<Exchange.Rate> by) {
        return new Cell(other, reason, through, reports, missing, divisor, by.isEmpty() ? null : by);
    }

    static Cell undefined(String divisor) {
        return new Cell(null, Reason.UNDEFINED, null, null, null, divisor, null);
    }
}
