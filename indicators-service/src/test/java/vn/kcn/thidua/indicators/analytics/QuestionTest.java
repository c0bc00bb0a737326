package vn.kcn.thidua.indicators.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.kit.problem.Refusal;

class QuestionTest {

    private static Question question(String dimensions, String filters, String totals) {
        return Question.of(list(dimensions), list(filters), list(totals));
    }

    private static List<String> list(String texts) {
        return texts.isBlank() ? List.of() : List.of(texts.split(" "));
    }

    @Test
    void names_what_is_told_apart_and_what_counts() {
        Question question = question(
                "indicator:EXPORTS,IMPORTS period:2021-Q1 zone:QC,VT sector:*",
                "zone:VT,DT sector:26",
                "zone,indicator");

        assertEquals(List.of("EXPORTS", "IMPORTS"), question.measures());
        assertEquals(Set.of(Dimension.ZONE, Dimension.SECTOR), question.by());
        assertEquals(
                Map.of(Dimension.ZONE, new TreeSet<>(Set.of("VT")), Dimension.SECTOR, new TreeSet<>(Set.of("26"))),
                question.within());
        assertEquals(Set.of(Dimension.ZONE, Dimension.INDICATOR), question.totals());
    }

    @Test
    void takes_dimensions_separated_by_semicolons_too() {
        assertEquals(
                question("indicator:EXPORTS period:2021 zone:*", "", ""),
                question("indicator:EXPORTS;period:2021;zone:*", "", ""));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            asked,                spans
            2021,                 2021=2021-01-01..2021-12-31
            2021-Q1,              2021-Q1=2021-01-01..2021-03-31
            2021-11..2022-01,     2021-11=2021-11-01..2021-11-30 2021-12=2021-12-01..2021-12-31 2022-01=2022-01-01..2022-01-31
            2021-Q4..2021-Q4,     2021-Q4=2021-10-01..2021-12-31
            2021-07-YTD,          2021-07-YTD=2021-01-01..2021-07-31
            2021-Q1-YTD,          2021-Q1-YTD=2021-01-01..2021-03-31
            2021-08-03/2021-12-31, 2021-08-03/2021-12-31=2021-08-03..2021-12-31
            """, useHeadersInDisplayName = true)
    void reads_periods_ranges_of_periods_and_the_year_to_date(String asked, String spans) {
        assertEquals(
                spans,
                Span.parse(asked).stream()
                        .map(span -> span.name() + "=" + span.period().from() + ".."
                                + span.period().until())
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            dimensions,                                 filters,        totals, code,                    pointer
            period:2021,                                '',             '',     required,                /dimension
            indicator:EXPORTS,                          '',             '',     required,                /dimension
            indicator:EXPORTS period:2021 colour:red,   '',             '',     unknown-dimension,       /dimension
            indicator:EXPORTS period:2021 zone,         '',             '',     dimension-without-items, /dimension
            indicator:EXPORTS period:2021 zone:,        '',             '',     dimension-without-items, /dimension
            indicator:EXPORTS period:2021-13,           '',             '',     invalid-period,          /dimension
            indicator:EXPORTS period:2021-02..2021-01,  '',             '',     invalid-period,          /dimension
            indicator:EXPORTS period:2021-01..2021-Q2,  '',             '',     invalid-period,          /dimension
            indicator:EXPORTS period:1950-01..2021-01,  '',             '',     too-many-periods,        /dimension
            indicator:EXPORTS period:2021,              period:2021,    '',     unknown-dimension,       /filter
            indicator:EXPORTS period:2021,              '',             zone,   unknown-dimension,       /totals
            indicator:EXPORTS period:2021,              '',             period, unknown-dimension,       /totals
            """, useHeadersInDisplayName = true)
    void refuses_what_cannot_be_meant(String dimensions, String filters, String totals, String code, String pointer) {
        Refusal refusal = assertThrows(Refusal.class, () -> question(dimensions, filters, totals));

        assertEquals(code + " " + pointer, refusal.code() + " " + refusal.pointer());
    }

    @Test
    void a_part_adds_to_every_total_that_is_asked_for() {
        Question question = question("indicator:EXPORTS period:2021 zone:* sector:*", "", "zone,sector");

        assertEquals(
                Set.of(
                        new Place("QC", "26", null),
                        new Place(null, "26", null),
                        new Place("QC", null, null),
                        Place.WHOLE),
                question.withTotals(new Place("QC", "26", null)));
    }

    @Test
    void parts_come_before_their_totals() {
        List<Place> places = Stream.of(
                        Place.WHOLE,
                        new Place("VT", null, null),
                        new Place("QC", null, null),
                        new Place("QC", "26", null),
                        new Place(null, "26", null))
                .sorted()
                .toList();

        assertEquals(
                List.of(
                        new Place("QC", "26", null),
                        new Place("QC", null, null),
                        new Place("VT", null, null),
                        new Place(null, "26", null),
                        Place.WHOLE),
                places);
    }
}
