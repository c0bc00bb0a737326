package vn.kcn.thidua.indicators.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    /** In one order everywhere, so that two imports wait for each other instead of blocking each other. */
    private static final String LOCK = """
            select r.id
              from report r
              join unnest(:taxCodes, :periods) as wanted (tax_code, period)
                on r.tax_code = wanted.tax_code and r.period = wanted.period
             order by r.tax_code, r.period
               for no key update of r
            """;

    /** Whose report, and for which month. */
    record Key(TaxCode taxCode, Period period) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::taxCode)
                .thenComparing(key -> key.period().from());

        static Key of(String taxCode, String month) {
            return new Key(new TaxCode(taxCode), Period.parseMonth(month));
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    Optional<Report> find(Key key) {
        return find("taxCode = ?1 and period = ?2", key.taxCode(), key.period()).firstResultOptional();
    }

    Report get(Key key) {
        return find(key).orElseThrow(() -> notFound(key));
    }

    static Refusal notFound(Key key) {
        return Refusal.notFound("report-not-found", Map.of("taxCode", key.taxCode(), "period", key.period()));
    }

    /** Those of the keys that exist, with their values, held against others until the transaction ends. */
    Map<Key, Report> locked(Collection<Key> keys) {
        List<?> ids = getEntityManager()
                .createNativeQuery(LOCK, UUID.class)
                .setParameter(
                        "taxCodes",
                        keys.stream().map(key -> key.taxCode().digits()).toArray(String[]::new))
                .setParameter(
                        "periods",
                        keys.stream().map(key -> key.period().toString()).toArray(String[]::new))
                .getResultList();
        Map<Key, Report> found = new HashMap<>();
        if (!ids.isEmpty()) {
            list("from Report r left join fetch r.values where r.id in ?1", ids)
                    .forEach(report -> found.put(new Key(report.taxCode(), report.period()), report));
        }
        return found;
    }

    /** Some of the month's reports that wait for approval, held against others. */
    List<Report> lockedSubmitted(Period period, int most) {
        return find("period = ?1 and state = ?2 order by taxCode", period, ReportState.SUBMITTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(Page.ofSize(most))
                .list();
    }

    /** By month, and within it by tax code. */
    List<Report> after(ReportFilter filter, List<String> key, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        filter.restrict(where, parameters);
        if (!key.isEmpty()) {
            where.append(" and (period > :lastPeriod or period = :lastPeriod and taxCode > :lastTaxCode)");
            parameters.put("lastPeriod", Period.parse(key.get(0)));
            parameters.put("lastTaxCode", new TaxCode(key.get(1)));
        }
        return find(where + " order by period, taxCode", parameters)
                .page(Page.ofSize(limit))
                .list();
    }
}
