package vn.kcn.thidua.indicators.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.enterpriseview.OperatingTimes;
import vn.kcn.thidua.indicators.form.AForm;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.indicator.Aggregation;
import vn.kcn.thidua.indicators.indicator.AnIndicator;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.indicator.Source;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.WorkingDays;

class ReportingRulesTest {

    private static final IndicatorCode WORKERS = new IndicatorCode("WORKERS");
    private static final IndicatorCode CAPITAL = new IndicatorCode("CAPITAL");

    private final Map<IndicatorCode, Indicator> catalogue = Map.of(
            WORKERS, AnIndicator.of("WORKERS", Kind.STOCK, Aggregation.SUM, Source.REPORTED, 0),
            CAPITAL, AnIndicator.of("CAPITAL", Kind.FLOW, Aggregation.SUM, Source.BOARD, 2));
    private final Form monthly = AForm.monthly();
    private final ReportingRules rules = new ReportingRules(
            catalogue,
            OperatingTimes.none(),
            new WorkingDays(Set.of(), Set.of()),
            key -> false,
            LocalDate.of(2021, 8, 5));

    @Test
    void a_month_that_has_not_begun_has_no_report() {
        refuses("period-in-future", () -> rules.requireOwed(monthly, Key.of(null, "2400999012", "2021-09")));
        refuses("unknown-enterprise", () -> rules.requireOwed(monthly, Key.of(null, "2400999012", "2021-08")));
    }

    @Test
    void names_every_wrong_figure_and_where_it_stands() {
        var values = new TreeMap<>(Map.of(
                WORKERS,
                Quantity.parse("-3"),
                CAPITAL,
                Quantity.parse("1"),
                new IndicatorCode("UNHEARD_OF"),
                Quantity.parse("1")));

        var refusal = refuses("wrong-source", () -> rules.requireFigures(monthly, values));

        assertEquals(
                List.of(
                        "/values/CAPITAL wrong-source",
                        "/values/UNHEARD_OF unknown-indicator",
                        "/values/WORKERS negative-stock"),
                refusal.parts().stream().map(ReportingRulesTest::told).toList());
    }

    private static String told(Refusal part) {
        return part.pointer() + " " + part.code();
    }
}
