package vn.kcn.thidua.nominations.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A sum of decimals, shared by so many: a third is exact here, and rounded where it is printed alone. */
public record Share(BigDecimal sum, int of) implements Comparable<Share> {

    private static final int PRINTED = 4;

    public Share {
        if (of < 1) {
            throw new IllegalArgumentException("Shared by " + of);
        }
    }

    Share times(BigDecimal factor) {
        return new Share(sum.multiply(factor), of);
    }

    /** Of shares among as many. */
    Share plus(Share other) {
        if (other.of != of) {
            throw new IllegalArgumentException("Shared by " + of + " and " + other.of);
        }
        return new Share(sum.add(other.sum), of);
    }

    public BigDecimal printed() {
        return sum.divide(BigDecimal.valueOf(of), PRINTED, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Share other) {
        return sum.multiply(BigDecimal.valueOf(other.of)).compareTo(other.sum.multiply(BigDecimal.valueOf(of)));
    }
}
