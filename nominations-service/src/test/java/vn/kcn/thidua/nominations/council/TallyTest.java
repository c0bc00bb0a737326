package vn.kcn.thidua.nominations.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        Tally tally = new Tally(members, agree, disagree, blank, new VoteThreshold(percent, 100, false), false);
        assertEquals(passes, tally.isPassed());
        assertEquals(agree + disagree + blank, tally.cast());
    }

    @Test
    void has_no_more_ballots_than_members() {
        VoteThreshold threshold = new VoteThreshold(80, 100, false);
        assertThrows(IllegalArgumentException.class, () -> new Tally(3, 2, 1, 1, threshold, false));
    }
}
