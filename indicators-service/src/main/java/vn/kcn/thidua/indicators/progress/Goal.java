package vn.kcn.thidua.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Direction;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.target.Comparison;
import vn.kcn.thidua.indicators.target.Target;

/**
 * What a target asks for, as far as measuring needs it.
 *
 * @param tolerance in percent of the target
 */
record Goal(
        Kind kind,
        Direction better,
        Comparison comparison,
        BigDecimal target,
        BigDecimal tolerance,
        LocalDate begins,
        LocalDate due,
        @Nullable BigDecimal base) {

    static Goal of(Target target, Indicator indicator) {
        return new Goal(
                indicator.kind(),
                indicator.direction(),
                target.comparison(),
                target.value().value(),
                target.tolerance().value(),
                target.begins(),
                target.due(),
                target.base());
    }

    boolean isMetBy(BigDecimal figure) {
        return comparison.holds(figure, target, tolerance, better);
    }

    /** Met once and for all: more of a flow cannot undo it. Of a level, met today is met as of today. */
    boolean isSettledOnceMet() {
        return kind != Kind.FLOW || comparison.isSettledOnceMet(better);
    }

    boolean isNearlyMetBy(BigDecimal figure, BigDecimal nearPercent) {
        return comparison.isNear(figure, target, nearPercent);
    }

    /** Of two days the earlier one: what comes after the due date is not asked for. */
    LocalDate judgedOn(LocalDate asOf) {
        return asOf.isBefore(due) ? asOf : due;
    }
}
