package vn.kcn.thidua.indicators.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.locks.Locks;

@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    private static final String REMINDED = """
            select tax_code from report_reminder
             where form = :form and period = :period and step = :step and tax_code = any(:taxCodes)
            """;
    private static final String ESCALATED = """
            select m.period, m.tax_code, e.name_vi, e.zone, m.due
              from (select distinct period, tax_code, due from report_reminder
                     where form = :form and step_days >= :days) as m
              join enterprise_replica e on e.tax_code = m.tax_code
              left join report r on r.form = :form and r.tax_code = m.tax_code and r.period = m.period
             where coalesce(r.state, 'DRAFT') in ('DRAFT', 'RETURNED', 'REOPENED')
             order by m.due, m.tax_code
             limit :limit
            """;

    /** Two rounds at once would remind twice: the second waits, and then finds everybody reminded. */
    void lock() {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('report reminders', " + Locks.REGISTER + "))")
                .getSingleResult();
    }

    Set<String> reminded(FormCode form, Period period, Step step, Collection<String> taxCodes) {
        return new HashSet<>(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(REMINDED, String.class)
                .setParameter("form", form.text())
                .setParameter("period", period.toString())
                .setParameter("step", step.name())
                .setParameter("taxCodes", taxCodes.toArray(String[]::new))
                .getResultList());
    }

    /** Reminded at this step or a later one, and still not in; the longest overdue first. */
    List<Escalation> escalated(FormCode form, int days, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ESCALATED, Object[].class)
                .setParameter("form", form.text())
                .setParameter("days", days)
                .setParameter("limit", limit)
                .addScalar("period", String.class)
                .addScalar("tax_code", String.class)
                .addScalar("name_vi", String.class)
                .addScalar("zone", String.class)
                .addScalar("due", LocalDate.class)
                .getResultStream()
                .map(row -> new Escalation(
                        Period.parse((String) row[0]), (String) row[1], (String) row[2], (String) row[3], (LocalDate)
                                row[4]))
                .toList();
    }
}
