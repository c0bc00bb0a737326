package vn.kcn.thidua.indicators.indicator.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** An exact number: a third is a third, so that a third times three is one. The part below is never zero. */
record Fraction(BigDecimal above, BigDecimal below) implements Comparable<Fraction> {

    static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    Fraction negated() {
        return new Fraction(above.negate(), below);
    }

    /** None by zero. */
    Optional<Fraction> over(Fraction other) {
        return other.above.signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(above.multiply(other.below), below.multiply(other.above)));
    }

    /** As a decimal: exactly where it ends, otherwise 34 digits. */
    BigDecimal value() {
        BigDecimal value;
        try {
            value = above.divide(below);
        } catch (ArithmeticException endless) {
            value = above.divide(below, MathContext.DECIMAL128);
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.setScale(Math.max(0, plain.scale()));
    }

    @Override
    public int compareTo(Fraction other) {
        int sign = below.signum() * other.below.signum();
        return sign * above.multiply(other.below).compareTo(other.above.multiply(below));
    }
}
