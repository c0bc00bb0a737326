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
 */
record Cell(
        @Nullable BigDecimal value,
        @Nullable Reason reason,
        @Nullable LocalDate through,
        @Nullable Long reports,
        @Nullable List<String> missing,
        @Nullable String divisor) {

    static Cell known(BigDecimal value) {
        return new Cell(value, null, null, null, null, null);
    }

    static Cell reported(BigDecimal value, LocalDate through, long reports) {
        return new Cell(value, null, through, reports, null, null);
    }

    static Cell none(Reason reason) {
        return new Cell(null, reason, null, null, null, null);
    }

    static Cell incomplete(List<String> missing) {
        return new Cell(null, Reason.INCOMPLETE, null, null, missing, null);
    }

    static Cell undefined(String divisor) {
        return new Cell(null, Reason.UNDEFINED, null, null, null, divisor);
    }
}
