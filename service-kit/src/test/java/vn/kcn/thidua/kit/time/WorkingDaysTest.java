package vn.kcn.thidua.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the calendar of spring 2024: Monday 29/4 off, made up on Saturday 4/5; 30/4 and 1/5 are holidays. */
class WorkingDaysTest {

    private static final WorkingDays DAYS =
            new WorkingDays(Set.of(day("2024-04-29"), day("2024-04-30"), day("2024-05-01")), Set.of(day("2024-05-04")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            day,        works
            2024-04-26, true
            2024-04-27, false
            2024-04-28, false
            2024-04-29, false
            2024-05-01, false
            2024-05-02, true
            2024-05-04, true
            2024-05-05, false
            """, useHeadersInDisplayName = true)
    void a_day_is_worked_unless_it_is_a_weekend_or_off(LocalDate day, boolean works) {
        assertEquals(works, DAYS.isWorkingDay(day));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            from,       days, due
            2024-04-25, 0,    2024-04-25
            2024-04-25, 1,    2024-04-26
            2024-04-25, 2,    2024-05-02
            2024-04-25, 3,    2024-05-03
            2024-04-25, 4,    2024-05-04
            2024-04-25, 5,    2024-05-06
            2024-04-28, 1,    2024-05-02
            """, useHeadersInDisplayName = true)
    void a_term_ends_with_its_last_working_day_and_its_first_day_is_not_counted(
            LocalDate from, int days, LocalDate due) {
        assertEquals(due, DAYS.add(from, days));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            from,       to,         days
            2024-04-26, 2024-04-26, 0
            2024-04-26, 2024-05-01, 0
            2024-04-26, 2024-05-02, 1
            2024-04-26, 2024-05-05, 3
            2024-05-06, 2024-04-26, 0
            """, useHeadersInDisplayName = true)
    void counts_the_days_after_the_first_with_the_last(LocalDate from, LocalDate to, int days) {
        assertEquals(days, DAYS.between(from, to));
    }

    @Test
    void the_clock_stands_still_from_the_day_after_it_was_stopped_to_the_day_it_starts_again() {
        // sent back on Tuesday 7/5, which still counts, supplemented on Thursday 9/5, which does not
        List<Pause> pauses = List.of(new Pause(day("2024-05-07"), day("2024-05-09")));

        assertEquals(Optional.of(day("2024-05-07")), DAYS.due(day("2024-05-06"), 1, pauses));
        assertEquals(Optional.of(day("2024-05-10")), DAYS.due(day("2024-05-06"), 2, pauses));
        assertEquals(2, DAYS.between(day("2024-05-06"), day("2024-05-10"), pauses));
    }

    @Test
    void a_pause_that_ends_on_its_day_changes_nothing() {
        List<Pause> pauses = List.of(new Pause(day("2024-05-07"), day("2024-05-07")));

        assertEquals(Optional.of(day("2024-05-08")), DAYS.due(day("2024-05-06"), 2, pauses));
    }

    @Test
    void nothing_is_due_while_the_clock_stands_still_unless_it_was_due_before() {
        List<Pause> pauses = List.of(new Pause(day("2024-05-07"), null));

        assertEquals(Optional.of(day("2024-05-07")), DAYS.due(day("2024-05-06"), 1, pauses));
        assertEquals(Optional.empty(), DAYS.due(day("2024-05-06"), 2, pauses));
    }

    @Test
    void overlapping_pauses_count_once() {
        List<Pause> pauses = List.of(
                new Pause(day("2024-05-06"), day("2024-05-08")), new Pause(day("2024-05-07"), day("2024-05-09")));

        assertEquals(Optional.of(day("2024-05-10")), DAYS.due(day("2024-05-06"), 1, pauses));
    }

    @Test
    void refuses_a_term_of_less_than_nothing_and_a_pause_that_ends_before_it_begins() {
        assertThrows(IllegalArgumentException.class, () -> DAYS.add(day("2024-05-06"), -1));
        assertThrows(IllegalArgumentException.class, () -> new Pause(day("2024-05-07"), day("2024-05-06")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
