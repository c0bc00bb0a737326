package vn.kcn.thidua.indicators.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.indicator.Quantity;

class ThreeWayTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            base, mine, theirs, resolution, verdict
            5,    5,    5,      ,           UNCHANGED
            5,    6,    6,      ,           UNCHANGED
            5,    5.00, 6,      ,           KEPT
            5,    6,    5,      ,           APPLIED
            ,     6,    ,       ,           APPLIED
            5,    6,    7,      ,           CONFLICT
            5,    6,    ,       ,           CONFLICT
            ,     6,    7,      ,           CONFLICT
            5,    6,    7,      THEIRS,     KEPT
            5,    6,    7,      MINE,       CONFLICT
            7,    6,    7,      MINE,       APPLIED
            7,    6,    7,      THEIRS,     KEPT
            5,    6,    6,      THEIRS,     UNCHANGED
            ,     ,     ,       ,           UNCHANGED
            5,    ,     5,      ,           KEPT
            5,    ,     7,      ,           KEPT
            5,    5,    ,       ,           KEPT
            """, useHeadersInDisplayName = true)
    void who_changed_it_alone_prevails_and_two_who_did_have_to_choose(
            @Nullable String base,
            @Nullable String mine,
            @Nullable String theirs,
            @Nullable Resolution resolution,
            ThreeWay.Verdict verdict) {
        assertEquals(verdict, new ThreeWay(quantity(base), quantity(mine), quantity(theirs), resolution).verdict());
    }

    private static @Nullable Quantity quantity(@Nullable String text) {
        return text == null ? null : Quantity.parse(text);
    }
}
