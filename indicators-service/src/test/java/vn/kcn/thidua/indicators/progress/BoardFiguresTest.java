package vn.kcn.thidua.indicators.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.target.Comparison;

class BoardFiguresTest {

    private static final LocalDate YEAR_END = LocalDate.of(2021, 12, 31);
    private static final Goal FLOW =
            AGoal.of(Kind.FLOW, Comparison.MORE_THAN, "1").goal();
    private static final Goal LEVEL =
            AGoal.of(Kind.RATIO, Comparison.MORE_THAN, "90").goal();

    private static BoardFigures figures(String... periodsAndValues) {
        List<String> given = Arrays.asList(periodsAndValues);
        return new BoardFigures(given.stream()
                .map(each -> each.split("="))
                .map(each -> new BoardFigures.Figure(Period.parse(each[0]), new BigDecimal(each[1])))
                .toList());
    }

    private static Optional<Actual> reached(String value, String through) {
        return Optional.of(new Actual(new BigDecimal(value), LocalDate.parse(through), null, null));
    }

    @Test
    void months_of_a_flow_add_up() {
        assertEquals(
                reached("0.75", "2021-03-31"),
                figures("2021-01=0.25", "2021-03=0.5").actual(FLOW, YEAR_END));
    }

    @Test
    void months_that_have_not_ended_by_the_day_do_not_count() {
        var figures = figures("2021-06=0.25", "2021-07=0.5");

        assertEquals(reached("0.25", "2021-06-30"), figures.actual(FLOW, LocalDate.of(2021, 7, 30)));
        assertEquals(reached("0.75", "2021-07-31"), figures.actual(FLOW, LocalDate.of(2021, 7, 31)));
    }

    @Test
    void the_figure_of_a_year_stands_for_its_months() {
        assertEquals(
                reached("1.2", "2021-12-31"),
                figures("2021-01=0.25", "2021-12=0.5", "2021=1.2").actual(FLOW, YEAR_END));
    }

    @Test
    void what_came_before_the_window_does_not_count() {
        Goal campaign = AGoal.of(Kind.FLOW, Comparison.MORE_THAN, "1")
                .since("2021-08-01")
                .goal();

        assertEquals(
                reached("0.5", "2021-08-31"),
                figures("2020=7", "2021-07=0.25", "2021-08=0.5").actual(campaign, YEAR_END));
        assertEquals(Optional.empty(), figures("2020=7").actual(campaign, YEAR_END));
    }

    @Test
    void of_a_level_the_latest_counts() {
        assertEquals(
                reached("91.5", "2021-08-31"),
                figures("2021-08=91.5", "2021-07=88", "2020=100").actual(LEVEL, YEAR_END));
    }

    @Test
    void of_two_levels_at_one_day_the_month_says_it_more_exactly() {
        assertEquals(
                reached("93", "2021-12-31"), figures("2021-12=93", "2021=90").actual(LEVEL, YEAR_END));
    }
}
