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
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    /** In one order everywhere, so that two imports wait for each other instead of blocking each other. */
    private static final String LOCK = """
            select r.id
              from report r
              join unnest(:forms, :taxCodes, :periods) as wanted (form, tax_code, period)
                on r.form = wanted.form and r.tax_code = wanted.tax_code and r.period = wanted.period
             order by r.form, r.tax_code, r.period
               for no key update of r
            """;

    /** Whose report, of which form, and for which period. */
    record Key(FormCode form, TaxCode taxCode, Period period) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::form)
                .thenComparing(Key::taxCode)
                .thenComparing(key -> key.period().from())
                .thenComparing(key -> key.period().until());

        /** No form named means the monthly report, and that is of a month. */
        static Key of(@Nullable String form, String taxCode, String period) {
            FormCode code = form == null ? FormCode.MONTHLY : new FormCode(form);
            return new Key(code, new TaxCode(taxCode), periodOf(code, period));
        }

        static Period periodOf(FormCode form, String period) {
            return form.equals(FormCode.MONTHLY) ? Period.parseMonth(period) : Period.parse(period);
        }

        /** Where the API has it. */
        String path() {
            String path = "/api/v1/reports/" + taxCode + "/" + period;
            return form.equals(FormCode.MONTHLY) ? path : path + "?form=" + form;
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    Optional<Report> find(Key key) {
        return find("form = ?1 and taxCode = ?2 and period = ?3", key.form(), key.taxCode(), key.period())
                .firstResultOptional();
    }

    Report get(Key key) {
        return find(key).orElseThrow(() -> notFound(key));
    }

    static Refusal notFound(Key key) {
        return Refusal.notFound("report-not-found", Map.of("taxCode", key.taxCode(), "period", key.period()));
    }

    /** Those of the keys that exist, held against others until the transaction ends; who changes them stores them. */
    Map<Key, Report> locked(Collection<Key> keys) {
        List<?> ids = getEntityManager()
                .createNativeQuery(LOCK, UUID.class)
                .setParameter(
                        "forms", keys.stream().map(key -> key.form().text()).toArray(String[]::new))
                .setParameter(
                        "taxCodes",
                        keys.stream().map(key -> key.taxCode().digits()).toArray(String[]::new))
                .setParameter(
                        "periods",
                        keys.stream().map(key -> key.period().toString()).toArray(String[]::new))
                .getResultList();
        Map<Key, Report> found = new HashMap<>();
        if (!ids.isEmpty()) {
            list("id in ?1", ids).forEach(report -> {
                getEntityManager().detach(report);
                found.put(report.key(), report);
            });
        }
        return found;
    }

    /** Some of a period's reports that wait for the approval of these levels, held against others. */
    List<Report> lockedWaiting(FormCode form, Period period, Collection<ReportState> states, String notBy, int most) {
        return find(
                        "form = ?1 and period = ?2 and state in ?3 and (state <> ?4 or levels = 2)"
                                + " and (approval.by is null or approval.by <> ?5) order by taxCode",
                        form,
                        period,
                        states,
                        ReportState.APPROVED_L1,
                        notBy)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(Page.ofSize(most))
                .list();
    }

    /** By period, and within it by tax code and form. */
    List<Report> after(ReportFilter filter, Seek seek) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        filter.restrict(where, parameters);
        if (!seek.isStart()) {
            where.append(" and (period # :lastPeriod or period = :lastPeriod and (taxCode # :lastTaxCode"
                            .replace("#", seek.beyond()))
                    .append(" or taxCode = :lastTaxCode and form # :lastForm))".replace("#", seek.beyond()));
            parameters.put("lastPeriod", Period.parse(seek.key(0, "")));
            parameters.put("lastTaxCode", new TaxCode(seek.key(1, "")));
            parameters.put("lastForm", new FormCode(seek.key(2, "")));
        }
        return find(where + " order by period #, taxCode #, form #".replace("#", seek.order()), parameters)
                .page(Page.ofSize(seek.limit()))
                .list();
    }
}
