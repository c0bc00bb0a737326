package vn.kcn.thidua.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Direction;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.target.Ask;
import vn.kcn.thidua.indicators.target.Target;

/**
 * What a target asks for, as far as measuring needs it.
 *
 * @param opening what a flow is added to
 */
record Goal(
        Kind kind,
        Direction better,
        Ask ask,
        LocalDate begins,
        LocalDate due,
        @Nullable BigDecimal base,
        BigDecimal opening) {

    static Goal of(Target target, Indicator indicator) {
        Quantity opening = target.opening();
        return new Goal(
                indicator.kind(),
                indicator.direction(),
                target.ask(),
                target.begins(),
                target.due(),
                target.base(),
                opening == null ? BigDecimal.ZERO : opening.value());
    }

    BigDecimal target() {
        return ask.value().value();
    }

    boolean isMetBy(BigDecimal figure) {
        return ask.isMetBy(figure, better);
    }

    /** Met once and for all: more of a flow cannot undo it. Of a level, met today is met as of today. */
    boolean isSettledOnceMet() {
        return kind != Kind.FLOW || ask.isSettledOnceMet(better);
    }

    boolean isNearlyMetBy(BigDecimal figure, BigDecimal nearPercent) {
        return ask.isNearlyMetBy(figure, nearPercent);
    }

    /** Of two days the earlier one: what comes after the due date is not asked for. */
    LocalDate judgedOn(LocalDate asOf) {
        return asOf.isBefore(due) ? asOf : due;
    }
}
