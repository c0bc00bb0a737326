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
                "tháng 7"
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
        assertThrows(IllegalArgumentException.class, () -> new Period(Period.Kind.QUARTER, LocalDate.of(2021, 2, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Period(Period.Kind.MONTH, LocalDate.of(2021, 2, 2)));
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
