package vn.kcn.thidua.indicators.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.period.Period;

/** Reporting forms for tests. */
public final class AForm {

    private AForm() {}

    /** Monthly, any indicator, everybody, one level, never closed. */
    public static Form monthly() {
        return of(calendar(Period.Kind.MONTH, null, 10, false, null), List.of(), List.of(), Map.of());
    }

    public static Form of(
            Calendar calendar,
            List<FormIndicator> indicators,
            List<ValidationRule> rules,
            Map<IndicatorCode, Indicator> catalogue) {
        var terms = new FormTerms("Báo cáo", "Report", calendar, indicators, rules, Assignment.ALL, Set.of(), 1);
        return new Form(FormCode.MONTHLY, terms, catalogue);
    }

    public static Calendar calendar(
            Period.Kind frequency,
            @Nullable Integer cutOffDay,
            int dueDays,
            boolean workingDays,
            @Nullable Integer expiryDays) {
        return new Calendar(frequency, cutOffDay, dueDays, workingDays, expiryDays, 0);
    }
}
