package vn.kcn.thidua.kit.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Percentages that are computed, as every answer gives them: from exact numbers, four decimals, rounded half up, once.
 * Pages and documents print fewer; nothing is computed from a rounded one.
 */
public final class Percent {

    public static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** None where the whole is zero: the share of nothing is undefined, not 0. */
    public static @Nullable BigDecimal of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    public static @Nullable BigDecimal of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** How much more it is than the base, in percent of the base. */
    public static @Nullable BigDecimal growth(BigDecimal figure, BigDecimal base) {
        return of(figure.subtract(base), base.abs());
    }
}
