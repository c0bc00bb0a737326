package vn.kcn.thidua.indicators.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.period.Period;

/**
 * What single enterprises reported: their own rows alone are read, by the key of the reports, so that it costs the same
 * however many others report.
 */
@ApplicationScoped
class MemberFigures {

    private static final String APPROVED = """
            select r.tax_code, i.indicator, sum(v.value) as total,
                   (array_agg(v.value order by r.period desc))[1] as latest, max(r.period) as through, count(*) as reports
              from report r
             cross join unnest(:indicators) as i (indicator)
             cross join lateral (select cast(r.figures ->> i.indicator as numeric)) as v (value)
             where v.value is not null and r.tax_code = any(:members) and r.period between :first and :last and r.counts
             group by r.tax_code, i.indicator
            """;

    /** Owed for each month in which the enterprise operated on one day at least. */
    private static final String LATE = """
            select e.tax_code, count(*) filter (where r.first_submitted_at is null or r.first_submitted_at >= m.due) as late
              from enterprise_replica e
             cross join lateral (
                   select begins::date as begins, (begins + interval '1 month')::date - 1 as ends,
                          (begins + interval '1 month' + make_interval(days => :grace)) at time zone :zone as due
                     from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 month')
                       as begins) m
              left join report r on r.form = 'MONTHLY' and r.tax_code = e.tax_code
                                and r.period = to_char(m.begins, 'YYYY-MM')
             where e.tax_code = any(:members)
               and exists (select from enterprise_state s
                            where s.enterprise_id = e.id and s.state = 'OPERATING'
                              and s.begins <= m.ends and coalesce(s.ends, 'infinity') >= m.begins)
             group by e.tax_code
            """;

    @Inject
    EntityManager entities;

    @ConfigProperty(name = "thidua.time-zone")
    ZoneId zone;

    record Key(String member, IndicatorCode indicator) {}

    /**
     * What the approved months of a year come to.
     *
     * @param latest the last month's figure
     */
    record Figure(BigDecimal total, BigDecimal latest, LocalDate through, long reports) {}

    Map<Key, Figure> approved(
            Collection<String> members, Collection<IndicatorCode> indicators, Period first, Period last) {
        Map<Key, Figure> figures = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(APPROVED, Object[].class)
                .addScalar("tax_code", String.class)
                .addScalar("indicator", String.class)
                .addScalar("total", BigDecimal.class)
                .addScalar("latest", BigDecimal.class)
                .addScalar("through", String.class)
                .addScalar("reports", Long.class)
                .setParameter("members", members.toArray(String[]::new))
                .setParameter(
                        "indicators",
                        indicators.stream().map(IndicatorCode::text).toArray(String[]::new))
                .setParameter("first", first.toString())
                .setParameter("last", last.toString())
                .getResultList()
                .forEach(row -> figures.put(
                        new Key((String) row[0], new IndicatorCode((String) row[1])),
                        new Figure(
                                (BigDecimal) row[2],
                                (BigDecimal) row[3],
                                Period.parse((String) row[4]).until(),
                                (Long) row[5])));
        return figures;
    }

    /** How many reports of these months came later than so many days after the month, or not at all. */
    Map<String, Integer> late(Collection<String> members, LocalDate first, LocalDate last, int graceDays) {
        Map<String, Integer> late = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(LATE, Object[].class)
                .addScalar("tax_code", String.class)
                .addScalar("late", Integer.class)
                .setParameter("members", members.toArray(String[]::new))
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("grace", graceDays)
                .setParameter("zone", zone.getId())
                .getResultList()
                .forEach(row -> late.put((String) row[0], (Integer) row[1]));
        return late;
    }
}
