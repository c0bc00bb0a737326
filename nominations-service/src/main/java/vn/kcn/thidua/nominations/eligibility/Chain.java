package vn.kcn.thidua.nominations.eligibility;

import java.util.SortedSet;
import java.util.stream.IntStream;

/** Consecutive years: distinct, without a gap, and ending near enough to the year that asks. */
record Chain(SortedSet<Integer> years) {

    boolean isLongEnough(int needed, int year, int latest) {
        return longest(year, latest) >= needed;
    }

    /**
     * How many years the longest chain has that ends near enough.
     *
     * @param latest how many years before {@code year} the chain may have ended
     */
    int longest(int year, int latest) {
        return IntStream.rangeClosed(year - latest, year)
                .map(this::lengthTo)
                .max()
                .orElse(0);
    }

    /** How many years without a gap end with this one. */
    int lengthTo(int year) {
        int length = 0;
        while (years.contains(year - length)) {
            length++;
        }
        return length;
    }
}
