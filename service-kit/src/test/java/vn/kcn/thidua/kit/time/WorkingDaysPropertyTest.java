package vn.kcn.thidua.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertyTest {

    private static final LocalDate ORIGIN = LocalDate.of(2024, 1, 1);
    private static final int SPAN = 120;

    @Property
    void adding_and_counting_undo_each_other(
            @ForAll("calendars") WorkingDays days,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 60) int term) {
        assertEquals(term, days.between(from, days.add(from, term)));
    }

    @Property
    void a_term_ends_on_a_working_day_and_a_longer_one_ends_later(
            @ForAll("calendars") WorkingDays days,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 60) int term) {
        LocalDate next = days.add(from, term + 1);

        assertTrue(days.isWorkingDay(next));
        assertTrue(next.isAfter(days.add(from, term)));
    }

    @Property
    void counting_goes_day_by_day(
            @ForAll("calendars") WorkingDays days, @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        LocalDate from = a.isBefore(b) ? a : b;
        LocalDate to = a.isBefore(b) ? b : a;
        LocalDate middle = from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);

        assertEquals(days.between(from, to), days.between(from, middle) + days.between(middle, to));
    }

    @Property
    void a_pause_delays_by_its_own_working_days(
            @ForAll("calendars") WorkingDays days,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 30) int term,
            @ForAll("pauses") Pause pause) {
        LocalDate due = days.due(from, term, List.of(pause)).orElseThrow();

        assertEquals(term, days.between(from, due, List.of(pause)));
        long lost = from.datesUntil(due.plusDays(1))
                .filter(day -> day.isAfter(from) && days.isWorkingDay(day) && pause.covers(day))
                .count();
        assertEquals(term + lost, days.between(from, due));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, SPAN).map(ORIGIN::plusDays);
    }

    @Provide
    Arbitrary<WorkingDays> calendars() {
        return Combinators.combine(days().set().ofMaxSize(20), days().set().ofMaxSize(5))
                .as((off, worked) -> new WorkingDays(off, worked));
    }

    @Provide
    Arbitrary<Pause> pauses() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 30))
                .as((from, length) -> new Pause(from, from.plusDays(length)));
    }
}
