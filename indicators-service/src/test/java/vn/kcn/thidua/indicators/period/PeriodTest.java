package vn.kcn.thidua.indicators.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.kit.problem.Refusal;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            text,    kind,    from,       until
            2021,    YEAR,    2021-01-01, 2021-12-31
            2021-H1, HALF,    2021-01-01, 2021-06-30
            2021-H2, HALF,    2021-07-01, 2021-12-31
            2021-Q1, QUARTER, 2021-01-01, 2021-03-31
            2021-Q4, QUARTER, 2021-10-01, 2021-12-31
            2021-07, MONTH,   2021-07-01, 2021-07-31
            2020-02, MONTH,   2020-02-01, 2020-02-29
            2021-02, MONTH,   2021-02-01, 2021-02-28
            2021-W31, WEEK,   2021-08-02, 2021-08-08
            2020-W53, WEEK,   2020-12-28, 2021-01-03
            2021-W01, WEEK,   2021-01-04, 2021-01-10
            2021-08-03/2021-12-31, RANGE, 2021-08-03, 2021-12-31
            2021-08-03/2021-08-03, RANGE, 2021-08-03, 2021-08-03
            """, useHeadersInDisplayName = true)
    void reads_what_clerks_write(String text, Period.Kind kind, LocalDate from, LocalDate until) {
        Period period = Period.parse(text);

        assertEquals(kind, period.kind());
        assertEquals(from, period.from());
        assertEquals(until, period.until());
        assertEquals(text, period.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-13",
                "2021-00",
                "2021-7",
                "2021-Q5",
                "2021-Q0",
                "2021-H3",
                "2021-q1",
                "21-07",
                "1939",
                "02021",
                "2021-07-01",
                "2021/07",
                "07-2021",
                " 2021-07",
                "2021-07\n",
                "2021-٠٧",
                "",
                "tháng 7",
                "2021-W53",
                "2021-W00",
                "2021-12-31/2021-08-03",
                "2021-02-29/2021-03-01",
                "2021-08/2021-12"
            })
    void refuses_everything_else(String text) {
        assertEquals(
                Refusal.Kind.MALFORMED,
                refuses("invalid-period", () -> Period.parse(text)).kind());
    }

    @Test
    void a_month_is_asked_for_where_a_month_is_needed() {
        assertEquals(Period.month(2021, 7), Period.parseMonth("2021-07"));
        refuses("period-not-a-month", () -> Period.parseMonth("2021-Q3"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            whole,   part,    contains
            2021,    2021-07, true
            2021,    2021-Q3, true
            2021,    2021,    true
            2021,    2022-01, false
            2021-Q3, 2021-07, true
            2021-Q3, 2021-10, false
            2021-H2, 2021-Q2, false
            2021-07, 2021,    false
            2021-08-03/2021-12-31, 2021-09, true
            2021-08-03/2021-12-31, 2021-08, false
            2021-08, 2021-W31, true
            """, useHeadersInDisplayName = true)
    void twelve_months_lie_in_a_year(String whole, String part, boolean contains) {
        assertEquals(contains, Period.parse(whole).contains(Period.parse(part)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            day,        begun, ended
            2021-06-30, false, false
            2021-07-01, true,  false
            2021-07-30, true,  false
            2021-07-31, true,  true
            2021-08-01, true,  true
            """, useHeadersInDisplayName = true)
    void begins_on_its_first_day_and_ends_with_its_last(LocalDate day, boolean begun, boolean ended) {
        Period july = Period.month(2021, 7);

        assertEquals(begun, july.hasBegunBy(day));
        assertEquals(ended, july.hasEndedBy(day));
    }

    @Test
    void begins_on_a_day_on_which_such_periods_begin() {
        LocalDate end = LocalDate.of(2021, 4, 30);
        assertThrows(
                IllegalArgumentException.class, () -> new Period(Period.Kind.QUARTER, LocalDate.of(2021, 2, 1), end));
        assertThrows(
                IllegalArgumentException.class, () -> new Period(Period.Kind.MONTH, LocalDate.of(2021, 4, 2), end));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Period(Period.Kind.MONTH, LocalDate.of(2021, 4, 1), end.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            period,   previous, next
            2021-01,  2020-12,  2021-02
            2021-Q1,  2020-Q4,  2021-Q2
            2021-H2,  2021-H1,  2022-H1
            2021,     2020,     2022
            2021-W01, 2020-W53, 2021-W02
            """, useHeadersInDisplayName = true)
    void has_one_of_its_kind_before_and_after_it(String period, String previous, String next) {
        assertEquals(previous, Period.parse(period).previous().toString());
        assertEquals(next, Period.parse(period).next().toString());
    }

    @Property
    void months_sort_as_text_in_the_order_of_time(
            @ForAll @IntRange(min = 1990, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1990, max = 2100) int otherYear,
            @ForAll @IntRange(min = 1, max = 12) int otherMonth) {
        Period one = Period.month(year, month);
        Period other = Period.month(otherYear, otherMonth);

        assertEquals(
                Integer.signum(one.from().compareTo(other.from())),
                Integer.signum(one.toString().compareTo(other.toString())));
        assertEquals(one, Period.parse(one.toString()));
    }
}
