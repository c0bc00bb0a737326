package vn.kcn.thidua.indicators.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.kcn.thidua.indicators.enterpriseview.OperatingTimes;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.form.ValidationRule.Check;
import vn.kcn.thidua.indicators.form.ValidationRule.Severity;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.indicator.Source;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.WorkingDays;

/**
 * Whose report is taken, for which period, and with which figures.
 *
 * @param isExtended whether a report is still taken though its period is closed
 */
record ReportingRules(
        Map<IndicatorCode, Indicator> catalogue,
        OperatingTimes operatingTimes,
        WorkingDays board,
        Predicate<Key> isExtended,
        LocalDate today) {

    /** A period may be reported from its first day on: boards ask for estimates before it ends (ước thực hiện). */
    void requireOwed(Form form, Key key) {
        form.requirePeriod(key.period(), today);
        operatingTimes.requireOperated(key.taxCode(), form.calendar().covered(key.period()));
        if (!form.isAssignedTo(key.taxCode(), operatingTimes.zoneOf(key.taxCode()))) {
            throw Refusal.rule("form-not-assigned", Map.of("form", form.code(), "taxCode", key.taxCode()))
                    .at("/taxCode");
        }
        form.calendar()
                .closes(key.period(), board)
                .filter(last -> last.isBefore(today) && !isExtended.test(key))
                .ifPresent(last -> {
                    throw Refusal.conflict("period-closed", Map.of("period", key.period(), "closed", last))
                            .at("/period");
                });
    }

    /** The pointers name the field of the indicator and that of the figure. */
    void requireFigure(Form form, IndicatorCode code, Quantity value, String codePointer, String valuePointer) {
        Indicator indicator = catalogue.get(code);
        if (indicator == null) {
            throw Indicators.unknown(code).at(codePointer);
        }
        form.requireAsks(code, codePointer);
        indicator.requireSource(Source.REPORTED, codePointer);
        indicator.requirePossible(value, valuePointer);
    }

    /** Every figure that is wrong is named, not the first one alone. */
    void requireFigures(Form form, Map<IndicatorCode, Quantity> values) {
        List<Refusal> refusals = new ArrayList<>();
        values.forEach((code, value) -> {
            try {
                requireFigure(form, code, value, "/values/" + code, "/values/" + code);
            } catch (Refusal refusal) {
                refusals.add(refusal);
            }
        });
        refuse(refusals);
    }

    /** What is handed in is complete, holds together, and what looks odd is explained. */
    void requireReady(Form form, Map<IndicatorCode, Quantity> values, Map<String, String> justifications) {
        List<Refusal> refusals = new ArrayList<>();
        for (IndicatorCode code : form.compulsory()) {
            if (!values.containsKey(code)) {
                refusals.add(Refusal.rule("compulsory-missing", Map.of("indicator", code))
                        .at("/values/" + code));
            }
        }
        for (Check check : broken(form, values)) {
            String rule = check.rule().rule();
            var facts = Map.of(
                    "rule", rule,
                    "left", check.left(),
                    "operator", check.rule().operator(),
                    "right", check.right());
            if (check.rule().severity() == Severity.ERROR) {
                refusals.add(Refusal.rule("validation-failed", facts).at("/values"));
            } else if (justifications.getOrDefault(rule, "").isBlank()) {
                refusals.add(Refusal.rule("justification-needed", facts).at("/justifications/" + rule));
            }
        }
        refuse(refusals);
    }

    boolean isReady(Form form, Map<IndicatorCode, Quantity> values) {
        return values.keySet().containsAll(form.compulsory())
                && (form.rules().isEmpty() || broken(form, values).isEmpty());
    }

    private static List<Check> broken(Form form, Map<IndicatorCode, Quantity> values) {
        return checks(form, values).stream().filter(check -> !check.holds()).toList();
    }

    /** Each rule of the form, with what its sides come to in these figures. */
    static List<Check> checks(Form form, Map<IndicatorCode, Quantity> values) {
        Map<IndicatorCode, BigDecimal> numbers = new HashMap<>();
        values.forEach((code, value) -> numbers.put(code, value.value()));
        return form.rules().stream().map(rule -> rule.check(numbers)).toList();
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw Refusal.all(refusals);
        }
    }
}
