package vn.kcn.thidua.indicators.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightTest {

    private static final String OWN = "2400000001";

    private static Question question(String filter) {
        return Question.of(
                List.of("indicator:EXPORTS", "period:2021"), filter.isEmpty() ? List.of() : List.of(filter), List.of());
    }

    private static Sight sight(String who) {
        return new Sight(who.equals("staff"), who.equals("enterprise") ? OWN : null);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            who,        filter,                zone, enterprise, reported, reporting
            staff,      '',                    ,     2400000002, true,     true
            staff,      zone:QC,               ,     ,           true,     true
            anybody,    '',                    ,     ,           true,     false
            anybody,    '',                    QC,   ,           false,    false
            anybody,    zone:QC,               ,     ,           false,    false
            anybody,    enterprise:2400000001, ,     ,           false,    false
            enterprise, '',                    ,     ,           true,     false
            enterprise, '',                    ,     2400000001, true,     true
            enterprise, '',                    ,     2400000002, false,    false
            enterprise, '',                    QC,   ,           false,    false
            enterprise, enterprise:2400000001, QC,   ,           true,     true
            enterprise, enterprise:2400000001, ,     ,           true,     true
            enterprise, 'enterprise:2400000001,2400000002', , ,  false,    false
            """, useHeadersInDisplayName = true)
    void the_whole_is_everybodys_and_the_own_part_the_enterprises(
            String who,
            String filter,
            @Nullable String zone,
            @Nullable String enterprise,
            boolean reported,
            boolean reporting) {
        Place place = new Place(zone, null, enterprise);

        assertEquals(reported, sight(who).seesReported(place, question(filter)));
        assertEquals(reporting, sight(who).seesReporting(place, question(filter)));
    }

    @Test
    void all_enterprises_are_those_that_the_caller_may_see() {
        Question all = Question.of(List.of("indicator:EXPORTS", "period:2021", "enterprise:*"), List.of(), List.of());

        assertEquals(all, sight("staff").narrowed(all));
        assertEquals("[" + OWN + "]", sight("enterprise").narrowed(all).within().get(Dimension.ENTERPRISE) + "");
        assertEquals("[]", sight("anybody").narrowed(all).within().get(Dimension.ENTERPRISE) + "");
    }
}
