package vn.kcn.thidua.nominations.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.kcn.thidua.nominations.nomination.Claims;

/**
 * All that rules look at, as it was known at one instant.
 *
 * @param year which the nomination is about
 * @param latest how many years before it a chain may have ended
 * @param held years of each award that the nominee holds
 * @param holds open matters against the nominee or its enterprise
 * @param findings open serious findings against the enterprise, of the environmental kind
 * @param agencies what the agencies say that were asked about the case, by subject, as their newest answer or silence
 *     has it; empty where one is waited for
 * @param toHear subjects on which an agency has to be heard
 * @param others live nominations or awards for the same achievement
 * @param proposed nominations of the same award in the same movement, this one among them
 * @param basis awards or nominations that a ratio is of
 */
record Facts(
        int year,
        int latest,
        Map<String, SortedSet<Integer>> held,
        Claims claims,
        List<String> holds,
        List<String> findings,
        Map<String, String> agencies,
        Set<String> toHear,
        List<String> others,
        int proposed,
        int basis) {

    Chain chain(String award) {
        return new Chain(held.getOrDefault(award, new TreeSet<>()));
    }
}
