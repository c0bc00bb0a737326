package vn.kcn.thidua.indicators.analytics;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may see of what enterprises report: staff everything, an enterprise its own, and everybody what the board
 * as a whole comes to.
 *
 * @param own the tax code that the caller acts for
 */
record Sight(boolean isStaff, @Nullable String own) {

    /** Whoever asks for all enterprises gets those it may see. */
    Question narrowed(Question question) {
        boolean isEverybody = question.by().contains(Dimension.ENTERPRISE)
                && !question.within().containsKey(Dimension.ENTERPRISE);
        return isStaff || !isEverybody ? question : question.withinOwn(own);
    }

    boolean seesReported(Place place, Question question) {
        return isStaff || question.isWhole(place) || own != null && isOf(own, place, question);
    }

    /** How an enterprise keeps its reporting is its own matter and the board's. */
    boolean seesReporting(Place place, Question question) {
        return isStaff || own != null && isOf(own, place, question);
    }

    private static boolean isOf(String enterprise, Place place, Question question) {
        return enterprise.equals(place.enterprise())
                || Set.of(enterprise).equals(question.within().get(Dimension.ENTERPRISE));
    }
}
