package vn.kcn.thidua.nominations.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.nominations.regime.Denominator;
import vn.kcn.thidua.nominations.regime.VoteRule;
import vn.kcn.thidua.nominations.regime.VoteThreshold;

class TallyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            members, agree, disagree, blank, percent, passes
            11,      9,     0,        0,     80,      true
            11,      8,     0,        0,     80,      false
            11,      8,     0,        3,     80,      false
            9,       8,     1,        0,     80,      true
            9,       7,     0,        0,     80,      false
            9,       7,     0,        2,     80,      false
            5,       5,     0,        0,     90,      true
            5,       4,     0,        1,     90,      false
            """, useHeadersInDisplayName = true)
    void needs_the_share_of_all_members_not_of_ballots_cast(
            int members, int agree, int disagree, int blank, int percent, boolean passes) {
        Tally tally = new Tally(members, members, 0, agree, disagree, blank, 0, rule(percent), false);
        assertEquals(passes, tally.isPassed());
        assertEquals(agree + disagree + blank, tally.cast());
    }

    /** Nine members, two of them recused, three away (one of the recused among them), one of whom wrote. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            of,            excluded, base, needed, agree, passes
            ALL_MEMBERS,   false,    9,    8,      6,     false
            ALL_MEMBERS,   true,     7,    6,      6,     true
            ALL_MEMBERS,   true,     7,    6,      5,     false
            PRESENT,       false,    7,    6,      6,     true
            PRESENT,       false,    7,    6,      5,     false
            PRESENT,       true,     6,    5,      5,     true
            PRESENT,       true,     6,    5,      4,     false
            VALID_BALLOTS, false,    6,    5,      5,     true
            VALID_BALLOTS, true,     6,    5,      4,     false
            """, useHeadersInDisplayName = true)
    void takes_the_share_of_whom_the_rule_names(
            Denominator of, boolean excluded, int base, int needed, int agree, boolean passes) {
        List<String> roster =
                IntStream.rangeClosed(1, 9).mapToObj(Integer::toString).toList();
        Roll roll = Roll.of(roster, Set.of("7", "8", "9"), Set.of("6", "7"));
        Count count = new Count(agree, 6 - agree, 0);

        Tally tally = Tally.of(roll, count, 1, new VoteRule(new VoteThreshold(80, 100, false), of, excluded), false);

        assertEquals(base, tally.base());
        assertEquals(needed, tally.needed());
        assertEquals(passes, tally.isPassed());
    }

    @Test
    void what_nobody_may_vote_on_does_not_pass() {
        VoteRule valid = new VoteRule(new VoteThreshold(50, 100, false), Denominator.VALID_BALLOTS, false);
        assertFalse(new Tally(5, 0, 5, 0, 0, 0, 0, valid, false).isPassed());
        assertFalse(new Tally(5, 0, 0, 0, 0, 3, 0, valid, false).isPassed(), "blank ballots are no valid ones");
    }

    @Test
    void has_no_more_ballots_than_members_who_may_vote() {
        assertThrows(IllegalArgumentException.class, () -> new Tally(3, 3, 0, 2, 1, 1, 0, rule(80), false));
        assertThrows(IllegalArgumentException.class, () -> new Tally(3, 3, 1, 2, 1, 0, 0, rule(80), false));
    }

    private static VoteRule rule(int percent) {
        return VoteRule.ofAllMembers(new VoteThreshold(percent, 100, false));
    }
}
