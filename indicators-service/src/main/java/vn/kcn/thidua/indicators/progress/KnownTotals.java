package vn.kcn.thidua.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ApprovedTotals.Total;
import vn.kcn.thidua.indicators.target.Scope;

/**
 * What the reports that counted at an instant came to then, put together from their steps: it costs what their history
 * costs, and is asked for seldom.
 */
@ApplicationScoped
class KnownTotals {

    /** Counted is a report from the step of its last approval until it is reopened. */
    private static final String BY_PERIOD = """
            select sum(known.value) as total, count(*) as reports, known.period as latest
              from (select r.period, r.begins, r.ends,
                           (select cast(s.changes -> :indicator ->> 0 as numeric)
                              from report_step s
                             where s.report_id = r.id and s.at <= :knownAt and s.changes -> :indicator is not null
                             order by s.report_version desc
                             limit 1) as value
                      from report r
                     where r.begins >= :first and r.ends <= :last
                       and (:level = 'BOARD'
                            or :level = 'ENTERPRISE' and r.tax_code = :subject
                            or :level = 'ZONE' and r.tax_code in (
                               select tax_code from enterprise_replica where zone = :subject))
                       and (select coalesce(max(s.report_version) filter (where s.counts), 0)
                                 > coalesce(max(s.report_version) filter (where s.command = 'REOPEN'), 0)
                              from report_step s where s.report_id = r.id and s.at <= :knownAt)) as known
             where known.value is not null
             group by known.period, known.begins, known.ends
             order by known.ends desc, known.begins desc
            """;

    @Inject
    EntityManager entities;

    /** Of a flow all periods, of a level the latest one. */
    Optional<Total> of(Scope scope, Indicator indicator, Period first, Period last, Instant knownAt) {
        boolean adds = indicator.kind() == Kind.FLOW;
        return entities
                .unwrap(Session.class)
                .createNativeQuery(BY_PERIOD, Object[].class)
                .addScalar("total", BigDecimal.class)
                .addScalar("reports", Long.class)
                .addScalar("latest", String.class)
                .setParameter("indicator", indicator.code().text())
                .setParameter("knownAt", knownAt)
                .setParameter("level", scope.level().name())
                .setParameter("subject", scope.subject() == null ? "" : scope.subject())
                .setParameter("first", adds ? first.from() : LocalDate.EPOCH)
                .setParameter("last", last.until())
                .getResultList()
                .stream()
                .limit(adds ? Long.MAX_VALUE : 1)
                .map(row -> new Total((BigDecimal) row[0], (Long) row[1], Period.parse((String) row[2])))
                .reduce((latest, earlier) -> new Total(
                        latest.sum().add(earlier.sum()), latest.reports() + earlier.reports(), latest.latest()));
    }
}
