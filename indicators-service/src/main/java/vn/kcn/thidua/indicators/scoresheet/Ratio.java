package vn.kcn.thidua.indicators.scoresheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was reached of what was asked for, kept as the fraction it is; the whole is positive. */
record Ratio(BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean isAtLeast(BigDecimal percent) {
        return part.multiply(HUNDRED).compareTo(whole.multiply(percent)) >= 0;
    }

    BigDecimal of(BigDecimal amount, int decimals) {
        return amount.multiply(part).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    /** How many whole steps of so many percent it lies above one. */
    BigDecimal stepsAboveOne(BigDecimal percent) {
        BigDecimal above = part.subtract(whole).multiply(HUNDRED);
        return above.signum() <= 0 ? BigDecimal.ZERO : above.divideToIntegralValue(whole.multiply(percent));
    }

    BigDecimal percent(int decimals) {
        return of(HUNDRED, decimals);
    }
}
