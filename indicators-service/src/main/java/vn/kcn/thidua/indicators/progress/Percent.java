package vn.kcn.thidua.indicators.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Percentages as they are shown: four decimals, rounded half up, once. */
final class Percent {

    static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** None where the whole is zero: the share of nothing is undefined, not 0. */
    static @Nullable BigDecimal of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** How much more it is than the base, in percent of the base. */
    static @Nullable BigDecimal growth(BigDecimal figure, BigDecimal base) {
        return of(figure.subtract(base), base.abs());
    }
}
