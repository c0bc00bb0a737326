package vn.kcn.thidua.indicators.movementreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import vn.kcn.thidua.indicators.period.Period;

/** The enterprises that a month's report is expected of, with what they handed in. */
@ApplicationScoped
class Reporters {

    private static final String EXPECTED = """
             from enterprise_replica e
             left join report r on r.form = 'MONTHLY' and r.tax_code = e.tax_code and r.period = :period
            where exists (select from enterprise_state s
                           where s.enterprise_id = e.id and s.state = 'OPERATING'
                             and s.begins <= :until and coalesce(s.ends, 'infinity') >= :from)
            """;

    private static final String COUNT = """
            select count(*) as expected,
                   count(*) filter (where r.state = 'SUBMITTED' or r.approved_at is not null) as handed_in,
                   count(*) filter (where r.counts) as approved
            """ + EXPECTED;

    private static final String MISSING = "select e.tax_code, e.name_vi, e.zone" + EXPECTED + """
              and coalesce(r.state <> 'SUBMITTED' and r.approved_at is null, true)
            order by e.zone, e.tax_code
            limit 1000
            """;

    @Inject
    EntityManager entities;

    ReportingState of(Period month) {
        Session session = entities.unwrap(Session.class);
        Object[] counts = session.createNativeQuery(COUNT, Object[].class)
                .addScalar("expected", Long.class)
                .addScalar("handed_in", Long.class)
                .addScalar("approved", Long.class)
                .setParameter("period", month.toString())
                .setParameter("from", month.from())
                .setParameter("until", month.until())
                .getSingleResult();
        List<ReportingState.Missing> missing = session.createNativeQuery(MISSING, Object[].class)
                .addScalar("tax_code", String.class)
                .addScalar("name_vi", String.class)
                .addScalar("zone", String.class)
                .setParameter("period", month.toString())
                .setParameter("from", month.from())
                .setParameter("until", month.until())
                .getResultStream()
                .map(row -> new ReportingState.Missing((String) row[0], (String) row[1], (String) row[2]))
                .toList();
        return new ReportingState((Long) counts[0], (Long) counts[1], (Long) counts[2], missing);
    }
}
