package vn.kcn.thidua.indicators.form;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.time.WorkingDays;

class CalendarTest {

    /** 2 and 3 September 2021 were days off. */
    private static final WorkingDays BOARD =
            new WorkingDays(Set.of(LocalDate.of(2021, 9, 2), LocalDate.of(2021, 9, 3)), Set.of());

    @ParameterizedTest
    @CsvSource(textBlock = """
            frequency, cut-off, period,  from,       until
            MONTH,     ,        2021-07, 2021-07-01, 2021-07-31
            MONTH,     20,      2021-07, 2021-06-21, 2021-07-20
            MONTH,     20,      2021-01, 2020-12-21, 2021-01-20
            MONTH,     28,      2021-03, 2021-03-01, 2021-03-28
            HALF,      14,      2021-H1, 2020-12-15, 2021-06-14
            HALF,      14,      2021-H2, 2021-06-15, 2021-12-14
            QUARTER,   ,        2021-Q3, 2021-07-01, 2021-09-30
            YEAR,      15,      2021,    2020-12-16, 2021-12-15
            WEEK,      ,        2021-W31, 2021-08-02, 2021-08-08
            """, useHeadersInDisplayName = true)
    void takes_in_the_days_up_to_its_cut_off(
            Period.Kind frequency, Integer cutOff, String period, LocalDate from, LocalDate until) {
        Period covered = AForm.calendar(frequency, cutOff, 0, false, null).covered(Period.parse(period));

        assertEquals(from, covered.from());
        assertEquals(until, covered.until());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            period,  cut-off, days, working, expires after, due,        closes
            2021-07, ,        10,   false,   5,             2021-08-10, 2021-08-15
            2021-H1, 14,      6,    false,   0,             2021-06-20, 2021-06-20
            2021-08, ,        1,    true,    1,             2021-09-01, 2021-09-02
            2021-08, ,        2,    true,    1,             2021-09-06, 2021-09-07
            2021-08, 27,      1,    true,    1,             2021-08-30, 2021-08-31
            2021-08, ,        0,    true,    0,             2021-08-31, 2021-08-31
            """, useHeadersInDisplayName = true)
    void is_due_and_closes_so_many_days_later(
            String text, Integer cutOff, int days, boolean working, int expiry, LocalDate due, LocalDate closes) {
        Period period = Period.parse(text);
        Calendar calendar = AForm.calendar(period.kind(), cutOff, days, working, expiry);

        assertEquals(due, calendar.due(period, BOARD));
        assertEquals(closes, calendar.closes(period, BOARD).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ahead, today,      period,  refusal
            0,     2021-06-30, 2021-07, period-in-future
            0,     2021-07-01, 2021-07, -
            1,     2021-06-01, 2021-07, -
            1,     2021-05-31, 2021-07, period-in-future
            0,     2021-08-01, 2021-Q3, period-of-another-frequency
            0,     2021-08-01, 2021,    period-of-another-frequency
            """, useHeadersInDisplayName = true)
    void opens_on_its_first_day_or_periods_ahead(int ahead, LocalDate today, String period, String refusal) {
        Calendar calendar = new Calendar(Period.Kind.MONTH, null, 10, false, null, ahead);

        if (refusal.equals("-")) {
            assertDoesNotThrow(() -> calendar.requirePeriod(Period.parse(period), today));
        } else {
            assertEquals(
                    "/period",
                    refuses(refusal, () -> calendar.requirePeriod(Period.parse(period), today))
                            .pointer());
        }
    }
}
