package vn.kcn.thidua.indicators.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.Calendar;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.form.Forms;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.time.BoardCalendar;
import vn.kcn.thidua.kit.time.WorkingDays;

/** Chấp hành chế độ báo cáo: how many reports of a form came late, or not at all, by its own calendar. */
@ApplicationScoped
class Punctuality {

    /** Owed for each period that the enterprise was assigned to and operated in on one day at least. */
    private static final String LATE = """
            select e.tax_code, count(*) filter (where r.first_submitted_at is null or r.first_submitted_at >= p.due_end) as late
              from enterprise_replica e
             cross join unnest(:periods, :begins, :ends, :dueEnds) as p (period, begins, ends, due_end)
              left join report r on r.form = :form and r.tax_code = e.tax_code and r.period = p.period
             where e.tax_code = any(:members)
               and (:assignment = 'ALL'
                    or :assignment = 'ZONES' and e.zone = any(:assignees)
                    or :assignment = 'ENTERPRISES' and e.tax_code = any(:assignees))
               and exists (select from enterprise_state s
                            where s.enterprise_id = e.id and s.state = 'OPERATING'
                              and s.begins <= p.ends and coalesce(s.ends, 'infinity') >= p.begins)
             group by e.tax_code
            """;

    @Inject
    EntityManager entities;

    @Inject
    Forms forms;

    @Inject
    BoardCalendar board;

    @Inject
    Clock clock;

    /** A period of a form, the days that it takes in, and the last day on which its report is on time. */
    private record Owed(Period period, Period covered, LocalDate due) {}

    /**
     * Of the periods that end in the year and whose reports are due by the day.
     *
     * @param graceDays from the cut-off to the due day, where the form's own due day does not count
     */
    Map<String, Integer> late(
            Collection<String> members, FormCode code, int year, LocalDate day, @Nullable Integer graceDays) {
        Form form = forms.get(code);
        List<Owed> owed = owed(form.calendar(), year, day, graceDays);
        Map<String, Integer> late = new HashMap<>();
        if (members.isEmpty() || owed.isEmpty()) {
            return late;
        }
        entities.unwrap(Session.class)
                .createNativeQuery(LATE, Object[].class)
                .addScalar("tax_code", String.class)
                .addScalar("late", Integer.class)
                .setParameter("members", members.toArray(String[]::new))
                .setParameter("form", code.text())
                .setParameter("assignment", form.assignment().name())
                .setParameter("assignees", form.assignees().toArray(String[]::new))
                .setParameter(
                        "periods", each(owed, one -> one.period().toString()).toArray(String[]::new))
                .setParameter("begins", each(owed, one -> one.covered().from()).toArray(LocalDate[]::new))
                .setParameter("ends", each(owed, one -> one.covered().until()).toArray(LocalDate[]::new))
                .setParameter("dueEnds", each(owed, this::endOfDue).toArray(Instant[]::new))
                .getResultList()
                .forEach(row -> late.put((String) row[0], (Integer) row[1]));
        return late;
    }

    private List<Owed> owed(Calendar calendar, int year, LocalDate day, @Nullable Integer graceDays) {
        WorkingDays working = board.workingDays();
        List<Owed> owed = new ArrayList<>();
        Period period = Period.of(calendar.frequency(), LocalDate.of(year, 1, 1));
        for (; period.until().getYear() <= year; period = period.next()) {
            LocalDate due = graceDays == null
                    ? calendar.due(period, working)
                    : calendar.cutOff(period).plusDays(graceDays);
            if (!due.isAfter(day)) {
                owed.add(new Owed(period, calendar.covered(period), due));
            }
        }
        return owed;
    }

    private Instant endOfDue(Owed owed) {
        return owed.due().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static <T> List<T> each(List<Owed> owed, Function<Owed, T> field) {
        return owed.stream().map(field).toList();
    }
}
