package vn.kcn.thidua.indicators.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.period.Period;

/**
 * What single enterprises reported: their own rows alone are read, by the key of the reports, so that it costs the same
 * however many others report.
 */
@ApplicationScoped
class MemberFigures {

    /** {@code offset 0}: a figure is looked up once, and sorted without the document that it stands in. */
    private static final String APPROVED = """
            select r.tax_code collate "C" as tax_code, i.indicator collate "C" as indicator, sum(v.value) as total,
                   (array_agg(v.value order by r.period desc))[1] as latest, max(r.period) as through, count(*) as reports
              from report r
             cross join unnest(:indicators) as i (indicator)
             cross join lateral (select cast(r.figures ->> i.indicator as numeric) offset 0) as v (value)
             where v.value is not null and r.tax_code = any(:members) and r.period between :first and :last and r.counts
             group by 1, 2
            """;

    @Inject
    EntityManager entities;

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
}
