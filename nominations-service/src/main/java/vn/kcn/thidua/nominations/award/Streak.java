package vn.kcn.thidua.nominations.award;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Years without a gap in which a nominee got the same award. */
@Schema(name = "AwardStreak")
record Streak(
        @Schema(examples = "CSTDCS") String award,
        @Schema(examples = "2019") int from,
        @Schema(examples = "2021") int to,
        @Schema(examples = "3") int years) {

    /** In their order; a year that was honoured twice counts once. */
    static List<Streak> of(String award, Collection<Integer> honoured) {
        List<Streak> streaks = new ArrayList<>();
        for (int year : new TreeSet<>(honoured)) {
            Streak last = streaks.isEmpty() ? null : streaks.getLast();
            if (last != null && last.to == year - 1) {
                streaks.set(streaks.size() - 1, new Streak(award, last.from, year, last.years + 1));
            } else {
                streaks.add(new Streak(award, year, year, 1));
            }
        }
        return streaks;
    }
}
