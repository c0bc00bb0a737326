package vn.kcn.thidua.indicators.indicator.formula;

import java.math.BigDecimal;
import java.util.Set;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;

/** What a formula, or anything else that is measured, comes to. */
public sealed interface Outcome {

    record Known(BigDecimal value) implements Outcome {}

    /** Division by zero, here or in an indicator that the formula rests on. */
    record Undefined(String divisor) implements Outcome {}

    /** @param of whose figures nobody has reported yet */
    record Missing(Set<IndicatorCode> of) implements Outcome {}
}
