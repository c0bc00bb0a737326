package vn.kcn.thidua.nominations.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the minutes of a session say, in the words of their templates: counts alone, never whose vote was which.
 *
 * @param quorum members who had to be there
 * @param lot seed of the lot, where a place was found by it
 */
record MinutesText(
        String session,
        String day,
        String movement,
        boolean isSecret,
        int members,
        int quorum,
        List<String> present,
        List<String> absent,
        @Nullable String chair,
        @Nullable String lot,
        List<Row> cases) {

    /**
     * One case.
     *
     * @param entitled members who might vote on it
     * @param base how many the share is of
     */
    record Row(
            int number,
            String nominee,
            String award,
            int entitled,
            int cast,
            int agree,
            int disagree,
            int blank,
            int written,
            int needed,
            int base,
            String share,
            boolean passed,
            boolean byLot) {}
}
