package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.kcn.thidua.indicators.indicator.Aggregation;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.period.Period;

/**
 * What the approved reports come to, for each indicator and period: kept in the transaction that approves or takes back,
 * so that reading it costs the same with ten reports and with ten million.
 */
@ApplicationScoped
public class ApprovedTotals {

    /** Rows in one order everywhere: two approvals at once wait for each other instead of blocking each other. */
    private static final String COUNT_IN = """
            insert into approved_total as known (indicator, period, begins, ends, total, reports)
            select f.key, r.period, r.begins, r.ends, sum(cast(f.value as numeric)) * :sign, count(*) * :sign
              from report r
             cross join lateral jsonb_each(r.figures) as f
             where r.id = any(:reports)
             group by f.key, r.period, r.begins, r.ends
             order by f.key, r.period
            on conflict (indicator, period) do update
               set total = known.total + excluded.total, reports = known.reports + excluded.reports
            """;

    private static final String OF_SPAN = """
            select sum(total) as total, sum(reports) as reports,
                   (array_agg(period order by ends desc, begins desc))[1] as latest
              from approved_total
             where indicator = :indicator and begins >= :first and ends <= :last and reports > 0
            """;

    private static final String LATEST = """
            select total, reports, period as latest
              from approved_total
             where indicator = :indicator and ends <= :last and reports > 0
             order by ends desc, begins desc
             limit 1
            """;

    private static final String BY_PERIOD = """
            select total, reports, period as latest
              from approved_total
             where indicator = :indicator and begins <= :last and reports > 0
             order by begins
            """;

    @Inject
    EntityManager entities;

    /**
     * What some months come to.
     *
     * @param latest the latest month with an approved figure
     */
    public record Total(BigDecimal sum, long reports, Period latest) {

        /** What they come to by the aggregation over enterprises: their sum, or their plain mean. */
        public BigDecimal under(Aggregation aggregation) {
            return aggregation == Aggregation.MEAN
                    ? sum.divide(BigDecimal.valueOf(reports), MathContext.DECIMAL128)
                    : sum;
        }
    }

    void add(Collection<UUID> reports) {
        count(reports, 1);
    }

    void takeBack(Collection<UUID> reports) {
        count(reports, -1);
    }

    private void count(Collection<UUID> reports, int sign) {
        entities.createNativeQuery(COUNT_IN)
                .setParameter("reports", reports.toArray(UUID[]::new))
                .setParameter("sign", sign)
                .executeUpdate();
    }

    /** From the first month to the last; none when no report of these months is approved. */
    public Optional<Total> of(IndicatorCode indicator, Period first, Period last) {
        return read(entities.unwrap(Session.class)
                .createNativeQuery(OF_SPAN, Object[].class)
                .setParameter("indicator", indicator.text())
                .setParameter("first", first.from())
                .setParameter("last", last.until()));
    }

    /** Of the latest month, up to this one, that has an approved report. */
    public Optional<Total> latest(IndicatorCode indicator, Period last) {
        return read(entities.unwrap(Session.class)
                .createNativeQuery(LATEST, Object[].class)
                .setParameter("indicator", indicator.text())
                .setParameter("last", last.until()));
    }

    /** Of each period that has begun by this day, in the order of time. */
    public List<Total> byPeriod(IndicatorCode indicator, LocalDate last) {
        return all(entities.unwrap(Session.class)
                .createNativeQuery(BY_PERIOD, Object[].class)
                .setParameter("indicator", indicator.text())
                .setParameter("last", last));
    }

    private static Optional<Total> read(org.hibernate.query.NativeQuery<Object[]> query) {
        return all(query).stream().findFirst();
    }

    private static List<Total> all(org.hibernate.query.NativeQuery<Object[]> query) {
        return query.addScalar("total", BigDecimal.class)
                .addScalar("reports", Long.class)
                .addScalar("latest", String.class)
                .getResultStream()
                .filter(row -> row[2] != null)
                .map(row -> new Total((BigDecimal) row[0], (Long) row[1], Period.parse((String) row[2])))
                .toList();
    }
}
