package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.form.Forms;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.report.ReportChecks.RuleChecked;

/** Kiểm tra báo cáo before it is approved. */
@ApplicationScoped
@Transactional
class Checking {

    /** The latest periods of the same form, newest first, whatever state their reports are in. */
    private static final String BEFORE = """
            select f.key as indicator, cast(f.value as numeric) as value
              from (select figures, ends from report
                     where form = :form and tax_code = :taxCode and ends < :begins and state <> 'DRAFT'
                     order by ends desc
                     limit :periods) as r
             cross join lateral jsonb_each_text(r.figures) as f
             order by r.ends desc
            """;

    @Inject
    EntityManager entities;

    @Inject
    Forms forms;

    @Inject
    Indicators indicators;

    @Inject
    Recomputing recomputing;

    @ConfigProperty(name = "thidua.outliers.periods")
    int periods;

    @ConfigProperty(name = "thidua.outliers.threshold")
    BigDecimal threshold;

    ReportChecks check(Report report) {
        Form form = forms.get(report.form());
        var rules = ReportingRules.checks(form, report.values()).stream()
                .map(RuleChecked::of)
                .toList();
        Map<IndicatorCode, List<BigDecimal>> before = before(report);
        Outliers outliers = new Outliers(threshold);
        var figures = report.values().entrySet().stream()
                .map(figure -> outliers.check(
                        figure.getKey(), figure.getValue().value(), before.getOrDefault(figure.getKey(), List.of())))
                .toList();
        var statements =
                recomputing.check(report.key(), recomputing.of(report.id()), report.values(), indicators.catalogue());
        return new ReportChecks(rules, figures, statements);
    }

    private Map<IndicatorCode, List<BigDecimal>> before(Report report) {
        Map<IndicatorCode, List<BigDecimal>> before = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(BEFORE, Object[].class)
                .addScalar("indicator", String.class)
                .addScalar("value", BigDecimal.class)
                .setParameter("form", report.form().text())
                .setParameter("taxCode", report.taxCode().digits())
                .setParameter("begins", report.period().from())
                .setParameter("periods", periods)
                .getResultList()
                .forEach(row -> before.computeIfAbsent(new IndicatorCode((String) row[0]), any -> new ArrayList<>())
                        .add((BigDecimal) row[1]));
        return before;
    }
}
