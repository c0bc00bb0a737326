package vn.kcn.thidua.nominations.regime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The share of votes that must agree. Whole numbers only: 80 % of 9 members is 8 votes, never 7.2.
 *
 * @param strictly more than the share (quá bán), not just the share
 */
@Embeddable
public record VoteThreshold(
        @Column(name = "threshold_numerator") int numerator,
        @Column(name = "threshold_denominator") int denominator,
        @Column(name = "threshold_strictly") boolean strictly) {

    public VoteThreshold {
        if (numerator < 1 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("no share: " + numerator + "/" + denominator);
        }
    }

    public boolean isMetBy(int agree, int members) {
        long given = (long) agree * denominator;
        long wanted = (long) numerator * members;
        return strictly ? given > wanted : given >= wanted;
    }

    /** The fewest votes that are enough. */
    public int neededOf(int members) {
        long wanted = (long) numerator * members;
        return (int) (strictly ? wanted / denominator + 1 : (wanted + denominator - 1) / denominator);
    }
}
