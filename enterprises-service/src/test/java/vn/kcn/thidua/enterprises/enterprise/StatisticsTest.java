package vn.kcn.thidua.enterprises.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.enterprises.enterprise.OperatingStatistics.Count;
import vn.kcn.thidua.enterprises.enterprise.Statistics.Part;

class StatisticsTest {

    private static final LocalDate END_OF_JULY = LocalDate.of(2021, 7, 31);

    /** The first line is the plan's own figure; the others are both sides of a half. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        operating, others, share
        369,       26,     93.4177
        0,         7,      0.0000
        7,         0,      100.0000
        1,         2,      33.3333
        2,         1,      66.6667
        1,         7,      12.5000
        1,         1999999, 0.0001
        1,         2000000, 0.0000
        1,         799,    0.1250
        """, useHeadersInDisplayName = true)
    void the_share_has_four_decimals_half_up(long operating, long others, BigDecimal share) {
        Statistics statistics = Statistics.of(
                END_OF_JULY, null, List.of(new Count("all", "", operating + others, operating)), List.of(), false);

        assertEquals(share, statistics.operatingShare());
        assertEquals(operating + others, statistics.total());
    }

    @Test
    void counts_of_one_dimension_stand_beside_those_of_another() {
        Statistics statistics = Statistics.of(
                END_OF_JULY,
                null,
                List.of(
                        new Count("all", "", 4, 3),
                        new Count("state", "OPERATING", 3, 0),
                        new Count("state", "TERMINATED", 2, 0),
                        new Count("zone", "QC", 3, 3),
                        new Count("zone", "VT", 1, 0),
                        new Count("sector", "26", 4, 3)),
                List.of("QC", "VT", "YL"),
                false);

        assertEquals(4, statistics.total());
        assertEquals(3, statistics.operating());
        assertEquals(2, statistics.byState().get(OperatingState.TERMINATED));
        assertEquals(0, statistics.byState().get(OperatingState.TRIAL));
        assertEquals(Map.of("QC", new Part(3, 3), "VT", new Part(1, 0), "YL", new Part(0, 0)), statistics.byZone());
        assertEquals(Map.of("26", new Part(4, 3)), statistics.bySector());
        assertEquals(Map.of(), statistics.byCountry());
    }

    @Test
    void nobody_has_no_share() {
        assertEquals(
                null,
                Statistics.of(END_OF_JULY, null, List.of(), List.of(), false).operatingShare());
    }
}
