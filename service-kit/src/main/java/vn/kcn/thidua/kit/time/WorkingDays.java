package vn.kcn.thidua.kit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Counts the days on which offices work: Monday to Friday, without the days off of the calendar, with the weekend days
 * that are worked instead.
 *
 * <p>The day from which one counts is never counted itself (Civil Code 91/2015 Art. 147(2)); a term of n days ends with
 * the n-th working day after it.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    public WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {
        this.off = Set.copyOf(off);
        this.worked = Set.copyOf(worked);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !off.contains(day) && (!WEEKEND.contains(day.getDayOfWeek()) || worked.contains(day));
    }

    /** The n-th working day after this one; the day itself for none. */
    public LocalDate add(LocalDate day, int days) {
        return due(day, days, List.of()).orElseThrow();
    }

    /** Working days after {@code from}, up to and with {@code to}; none when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return between(from, to, List.of());
    }

    /** The same, without those on which the clock stood still. */
    public int between(LocalDate from, LocalDate to, Collection<Pause> pauses) {
        long span = to.toEpochDay() - from.toEpochDay();
        return (int) LongStream.rangeClosed(1, span)
                .mapToObj(from::plusDays)
                .filter(day -> counts(day, pauses))
                .count();
    }

    /** The last day of a term of so many working days, or none while a pause without end leaves that open. */
    public Optional<LocalDate> due(LocalDate from, int days, Collection<Pause> pauses) {
        if (days < 0) {
            throw new IllegalArgumentException("A term of " + days + " working days");
        }
        Optional<LocalDate> open = pauses.stream()
                .filter(pause -> pause.until() == null)
                .map(Pause::from)
                .min(LocalDate::compareTo);
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (open.isPresent() && day.isAfter(open.get())) {
                return Optional.empty();
            }
            if (counts(day, pauses)) {
                left--;
            }
        }
        return Optional.of(day);
    }

    private boolean counts(LocalDate day, Collection<Pause> pauses) {
        return isWorkingDay(day) && pauses.stream().noneMatch(pause -> pause.covers(day));
    }
}
