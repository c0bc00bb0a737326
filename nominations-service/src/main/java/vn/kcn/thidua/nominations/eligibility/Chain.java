package vn.kcn.thidua.nominations.eligibility;

import java.util.SortedSet;

/** Consecutive years: distinct, without a gap, and ending near enough to the year that asks. */
record Chain(SortedSet<Integer> years) {

    /** @param latest how many years before {@code year} the chain may have ended */
    boolean isLongEnough(int needed, int year, int latest) {
        for (int end = year; end >= year - latest; end--) {
            if (lengthTo(end) >= needed) {
                return true;
            }
        }
        return false;
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
