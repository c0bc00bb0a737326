package vn.kcn.thidua.kit.time;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** The board's calendar, kept in memory: deadlines are asked for on every page, and it changes a few times a year. */
@ApplicationScoped
public class BoardCalendar {

    @Inject
    Holidays holidays;

    @Inject
    Clock clock;

    @Inject
    TransactionSynchronizationRegistry transactions;

    /** How long another instance may go on with the calendar as it was. */
    @ConfigProperty(name = "thidua.calendar.refresh")
    Duration refresh;

    private volatile @Nullable Loaded loaded;

    private record Loaded(WorkingDays days, Instant at) {}

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public WorkingDays workingDays() {
        Loaded known = loaded;
        if (known == null || known.at().plus(refresh).isBefore(clock.instant())) {
            known = new Loaded(load(), clock.instant());
            loaded = known;
        }
        return known.days();
    }

    List<Holiday> of(Year year) {
        return holidays.of(year, year);
    }

    void add(Holiday holiday) {
        holiday.requireInCalendar();
        change(() -> {
            if (!holidays.add(holiday)) {
                throw Refusal.conflict("holiday-known", Map.of("day", holiday.day()))
                        .at("/day");
            }
        });
    }

    void remove(LocalDate day) {
        change(() -> {
            if (!holidays.remove(day)) {
                throw Refusal.notFound("unknown-holiday", Map.of("day", day));
            }
        });
    }

    private void change(Runnable work) {
        QuarkusTransaction.joiningExisting().run(() -> {
            work.run();
            transactions.registerInterposedSynchronization(new Forgetting());
        });
    }

    /** After the commit: before it, a reader would load what was and keep it. */
    private final class Forgetting implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            loaded = null;
        }
    }

    private WorkingDays load() {
        Map<Holiday.Kind, Set<LocalDate>> days =
                holidays.of(Year.of(Holiday.EARLIEST), Year.of(Holiday.LATEST)).stream()
                        .collect(Collectors.groupingBy(
                                Holiday::kind, Collectors.mapping(Holiday::day, Collectors.toSet())));
        return new WorkingDays(
                days.getOrDefault(Holiday.Kind.OFF, Set.of()), days.getOrDefault(Holiday.Kind.WORKED, Set.of()));
    }
}
