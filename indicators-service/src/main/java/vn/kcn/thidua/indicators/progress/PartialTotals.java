package vn.kcn.thidua.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Optional;
import org.hibernate.Session;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ApprovedTotals.Total;
import vn.kcn.thidua.indicators.target.Scope;

/** What the approved reports of one zone or one enterprise come to: their own rows alone are read. */
@ApplicationScoped
class PartialTotals {

    private static final String BY_MONTH = """
            select sum(cast(r.figures ->> :indicator as numeric)) as total, count(*) as reports, r.period as latest
              from report r
             where r.tax_code = any(array(select tax_code from enterprise_replica where %s = :subject))
               and r.period between :first and :last and r.counts
               and jsonb_exists(r.figures, :indicator)
             group by r.period
             order by r.period desc
            """;

    @Inject
    EntityManager entities;

    /** Of a flow all months, of a level the latest one. */
    Optional<Total> of(Scope scope, Indicator indicator, Period first, Period last) {
        String subject = scope.level() == Scope.Level.ZONE ? "zone" : "tax_code";
        boolean adds = indicator.kind() == Kind.FLOW;
        return entities
                .unwrap(Session.class)
                .createNativeQuery(BY_MONTH.formatted(subject), Object[].class)
                .addScalar("total", BigDecimal.class)
                .addScalar("reports", Long.class)
                .addScalar("latest", String.class)
                .setParameter("indicator", indicator.code().text())
                .setParameter("subject", scope.subject())
                .setParameter("first", adds ? first.toString() : "")
                .setParameter("last", last.toString())
                .getResultList()
                .stream()
                .limit(adds ? Long.MAX_VALUE : 1)
                .map(row -> new Total((BigDecimal) row[0], (Long) row[1], Period.parse((String) row[2])))
                .reduce((latest, earlier) -> new Total(
                        latest.sum().add(earlier.sum()), latest.reports() + earlier.reports(), latest.latest()));
    }
}
