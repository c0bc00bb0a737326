package vn.kcn.thidua.nominations.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteThresholdTest {

    private static final VoteThreshold TWO_THIRDS = new VoteThreshold(2, 3, false);
    private static final VoteThreshold EIGHTY = new VoteThreshold(80, 100, false);
    private static final VoteThreshold NINETY = new VoteThreshold(90, 100, false);
    private static final VoteThreshold MAJORITY = new VoteThreshold(50, 100, true);

    @ParameterizedTest
    @CsvSource(textBlock = """
            members, twoThirds, eighty, ninety, majority
            1,       1,         1,      1,      1
            2,       2,         2,      2,      2
            5,       4,         4,      5,      3
            7,       5,         6,      7,      4
            9,       6,         8,      9,      5
            10,      7,         8,      9,      6
            11,      8,         9,      10,     6
            13,      9,         11,     12,     7
            15,      10,        12,     14,     8
            17,      12,        14,     16,     9
            21,      14,        17,     19,     11
            """, useHeadersInDisplayName = true)
    void needs_the_share_of_all_members_and_not_one_vote_less(
            int members, int twoThirds, int eighty, int ninety, int majority) {
        assertEdge(TWO_THIRDS, members, twoThirds);
        assertEdge(EIGHTY, members, eighty);
        assertEdge(NINETY, members, ninety);
        assertEdge(MAJORITY, members, majority);
    }

    private static void assertEdge(VoteThreshold threshold, int members, int needed) {
        assertEquals(needed, threshold.neededOf(members));
        assertTrue(threshold.isMetBy(needed, members), "at the edge");
        assertFalse(threshold.isMetBy(needed - 1, members), "one vote below the edge");
    }

    @Test
    void agrees_with_exact_arithmetic_for_every_percentage_and_council() {
        for (int percent = 1; percent <= 100; percent++) {
            for (int members = 1; members <= 50; members++) {
                for (int agree = 0; agree <= members; agree++) {
                    int compared = new BigDecimal(agree)
                            .multiply(new BigDecimal(100))
                            .compareTo(new BigDecimal(percent).multiply(new BigDecimal(members)));
                    assertEquals(compared >= 0, new VoteThreshold(percent, 100, false).isMetBy(agree, members));
                    assertEquals(compared > 0, new VoteThreshold(percent, 100, true).isMetBy(agree, members));
                }
            }
        }
    }

    @Test
    void is_a_share_between_nothing_and_all() {
        assertThrows(IllegalArgumentException.class, () -> new VoteThreshold(0, 100, false));
        assertThrows(IllegalArgumentException.class, () -> new VoteThreshold(101, 100, false));
        assertThrows(IllegalArgumentException.class, () -> new VoteThreshold(1, 0, false));
    }
}
