package vn.kcn.thidua.indicators.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.indicators.enterpriseview.OperatingTimes;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.indicator.Source;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.problem.Refusal;

/** Whose report is taken, for which month, and with which figures. */
record ReportingRules(Map<IndicatorCode, Indicator> catalogue, OperatingTimes operatingTimes, LocalDate today) {

    /** A month may be reported from its first day on: boards ask for estimates before it ends (ước thực hiện). */
    void requireOwed(TaxCode taxCode, Period period) {
        if (!period.hasBegunBy(today)) {
            throw Refusal.rule("period-in-future", Map.of("period", period)).at("/period");
        }
        operatingTimes.requireOperated(taxCode, period);
    }

    /** The pointers name the field of the indicator and that of the figure. */
    void requireFigure(IndicatorCode code, Quantity value, String codePointer, String valuePointer) {
        Indicator indicator = catalogue.get(code);
        if (indicator == null) {
            throw Indicators.unknown(code).at(codePointer);
        }
        indicator.requireSource(Source.REPORTED, codePointer);
        indicator.requirePossible(value, valuePointer);
    }

    /** Every figure that is wrong is named, not the first one alone. */
    void requireFigures(Map<IndicatorCode, Quantity> values) {
        List<Refusal> refusals = new ArrayList<>();
        values.forEach((code, value) -> {
            try {
                requireFigure(code, value, "/values/" + code, "/values/" + code);
            } catch (Refusal refusal) {
                refusals.add(refusal);
            }
        });
        if (!refusals.isEmpty()) {
            throw Refusal.all(refusals);
        }
    }
}
