package vn.kcn.thidua.indicators.target;

import java.math.BigDecimal;
import vn.kcn.thidua.indicators.indicator.Direction;

/** When a figure meets a target. */
public enum Comparison {
    /** Tối thiểu (≥). */
    AT_LEAST,
    /** Trên (>): the figure itself does not do. */
    MORE_THAN,
    /** Khoảng, ước (≈): within the tolerance, or beyond it on the side that is better. */
    ABOUT,
    /** Không quá (≤). */
    AT_MOST,
    /** Bằng (=). */
    EQUAL,
    /** Dưới (<): the figure itself does not do. */
    LESS_THAN,
    /** Từ … đến …: from the value on; see {@link Ask} for the other end. */
    BETWEEN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param tolerance in percent of the target; read by {@link #ABOUT} alone */
    public boolean holds(BigDecimal actual, BigDecimal target, BigDecimal tolerance, Direction better) {
        int side = actual.compareTo(target);
        return switch (this) {
            case AT_LEAST, BETWEEN -> side >= 0;
            case MORE_THAN -> side > 0;
            case AT_MOST -> side <= 0;
            case EQUAL -> side == 0;
            case LESS_THAN -> side < 0;
            case ABOUT -> isWithin(actual, target, tolerance) || side == (better == Direction.UP ? 1 : -1);
        };
    }

    private static boolean isWithin(BigDecimal actual, BigDecimal target, BigDecimal tolerance) {
        BigDecimal distance = actual.subtract(target).abs();
        return distance.multiply(HUNDRED).compareTo(tolerance.multiply(target.abs())) <= 0;
    }

    /** Whether a quantity that only grows, once it has met the target, can no longer fail it. */
    public boolean isSettledOnceMet(Direction better) {
        return switch (this) {
            case AT_LEAST, MORE_THAN -> true;
            case ABOUT -> better == Direction.UP;
            case AT_MOST, EQUAL, LESS_THAN, BETWEEN -> false;
        };
    }

    /** Whether the figure comes to at least this share (percent) of what the target asks for. */
    public boolean isNear(BigDecimal figure, BigDecimal target, BigDecimal percent) {
        boolean enough = figure.multiply(HUNDRED).compareTo(target.multiply(percent)) >= 0;
        boolean notTooMuch = target.multiply(HUNDRED).compareTo(figure.multiply(percent)) >= 0;
        return switch (this) {
            case AT_LEAST, MORE_THAN, BETWEEN -> enough;
            case AT_MOST, LESS_THAN -> notTooMuch;
            case ABOUT, EQUAL -> enough && notTooMuch;
        };
    }
}
