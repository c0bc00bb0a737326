package vn.kcn.thidua.indicators.report;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.Reports.Key;

/** Which reports are asked for; what is left open restricts nothing. */
record ReportFilter(
        @Nullable FormCode form,
        @Nullable TaxCode taxCode,
        @Nullable Period period,
        @Nullable ReportState state,
        boolean isEmpty) {

    static ReportFilter of(
            @Nullable String form, @Nullable String taxCode, @Nullable String period, @Nullable String state) {
        return new ReportFilter(
                form == null ? null : new FormCode(form),
                taxCode == null ? null : new TaxCode(taxCode),
                period == null ? null : period(form, period),
                state == null ? null : ReportState.parse(state),
                false);
    }

    private static Period period(@Nullable String form, String period) {
        return form == null ? Period.parseMonth(period) : Key.periodOf(new FormCode(form), period);
    }

    /** The same within one enterprise's reports; within nobody's, nothing. */
    ReportFilter within(Optional<TaxCode> owner) {
        boolean foreign = owner.isEmpty() || taxCode != null && !taxCode.equals(owner.get());
        return new ReportFilter(form, owner.orElse(null), period, state, foreign);
    }

    void restrict(StringBuilder where, Map<String, Object> parameters) {
        restrict(where, parameters, "form", form);
        restrict(where, parameters, "taxCode", taxCode);
        restrict(where, parameters, "period", period);
        restrict(where, parameters, "state", state);
        if (isEmpty) {
            where.append(" and 1 = 0");
        }
    }

    private static void restrict(
            StringBuilder where, Map<String, Object> parameters, String field, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(field).append(" = :").append(field);
            parameters.put(field, value);
        }
    }
}
