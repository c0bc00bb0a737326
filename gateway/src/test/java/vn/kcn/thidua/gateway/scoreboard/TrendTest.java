package vn.kcn.thidua.gateway.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            begins,     until,      first,      last,       months
            2021-08-03, 2021-07-31, 2021-01-31, 2021-07-31, 7
            2021-08-03, 2021-07-30, 2021-01-31, 2021-06-30, 6
            2021-08-03, 2022-06-15, 2021-06-30, 2022-05-31, 12
            2024-03-01, 2024-02-29, 2024-01-31, 2024-02-29, 2
            """, useHeadersInDisplayName = true)
    void shows_the_months_that_are_over_at_most_a_year_of_them(
            LocalDate begins, LocalDate until, LocalDate first, LocalDate last, int months) {
        var days = Trend.days(begins, until);

        assertEquals(first, days.getFirst());
        assertEquals(last, days.getLast());
        assertEquals(months, days.size());
    }

    @Test
    void there_are_no_months_before_the_first_is_over() {
        assertEquals(List.of(), Trend.days(LocalDate.of(2021, 1, 5), LocalDate.of(2021, 1, 30)));
    }

    @Test
    void columns_stand_to_the_scale_of_the_target() {
        var trend = Trend.of(
                        target("10", null, null),
                        ends(target("10", "2.5", "2021-01-31"), target("10", "5", "2021-02-28")))
                .orElseThrow();

        assertEquals(
                List.of(new BigDecimal("25.00"), new BigDecimal("50.00")),
                trend.months().stream().map(Trend.Month::height).toList());
        assertEquals(new BigDecimal("100.00"), trend.targetHeight());
        assertEquals(new BigDecimal("11.00"), trend.columns().getFirst().height());
        assertEquals(new BigDecimal("33.00"), trend.columns().getFirst().y());
    }

    @Test
    void a_figure_over_the_target_sets_the_scale() {
        var trend = Trend.of(target("10", null, null), ends(target("10", "20", "2021-01-31")))
                .orElseThrow();

        assertEquals(new BigDecimal("50.00"), trend.targetHeight());
        assertEquals(new BigDecimal("22.00"), trend.targetY());
    }

    @Test
    void a_month_without_new_figures_has_no_column() {
        var trend = Trend.of(
                        target("10", null, null),
                        ends(target("10", "5", "2021-01-31"), target("10", "5", "2021-01-31")))
                .orElseThrow();

        assertEquals(2, trend.months().size());
        assertEquals(1, trend.columns().size());
    }

    @Test
    void without_figures_there_is_no_trend() {
        assertTrue(Trend.of(target("10", null, null), ends(target("10", null, null)))
                .isEmpty());
        assertTrue(Trend.of(target("0", null, null), ends(target("0", "0", "2021-01-31")))
                .isEmpty());
    }

    @Test
    void a_bar_begins_at_zero_whatever_the_figure() {
        assertEquals(new BigDecimal("0.00"), Bar.share(new BigDecimal("-5"), BigDecimal.TEN));
        assertEquals(
                new BigDecimal("0.00"),
                Bar.of(target("10", "-5", "2021-01-31")).orElseThrow().actual());
        assertTrue(Bar.of(target("0", "-5", "2021-01-31")).isEmpty());
    }

    /** The ends of January, February …, as the targets say. */
    private static Map<LocalDate, Said.Progress> ends(Said.Target... targets) {
        var ends = new TreeMap<LocalDate, Said.Progress>();
        Arrays.stream(targets).forEach(target -> {
            var day = LocalDate.of(2021, ends.size() + 1, 1).plusMonths(1).minusDays(1);
            ends.put(day, new Said.Progress(day, List.of(target)));
        });
        return ends;
    }

    private static Said.Target target(String target, @Nullable String actual, @Nullable String asOf) {
        return new Said.Target(
                "EXPORTS",
                "Xuất khẩu",
                "Exports",
                "billion USD",
                "FLOW",
                "AT_LEAST",
                new BigDecimal(target),
                LocalDate.of(2021, 12, 31),
                actual == null ? null : new BigDecimal(actual),
                asOf == null ? null : LocalDate.parse(asOf),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "BEHIND",
                null,
                null);
    }
}
