package vn.kcn.thidua.indicators.report;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.bulk.BulkRow;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * One row of an import: one figure of one report.
 *
 * @param baseVersion the report's version that whoever filled the row in had before their eyes; null: they did not say
 */
record ReportedRow(
        Key report,
        IndicatorCode indicator,
        Quantity value,
        @Nullable Long baseVersion) {

    static ReportedRow of(BulkRow row) {
        return new ReportedRow(
                keyOf(row),
                read(row, "indicator", IndicatorCode::new),
                read(row, "value", Quantity::parse),
                baseVersion(row));
    }

    /** Of a template that was filled in: the version of the report that its value was read from. */
    private static @Nullable Long baseVersion(BulkRow row) {
        return row.optional("baseVersion").isPresent()
                ? read(row, "baseVersion", text -> Quantity.parse(text).value().longValueExact())
                : null;
    }

    private static Key keyOf(BulkRow row) {
        FormCode form = row.optional("form").isPresent() ? read(row, "form", FormCode::new) : FormCode.MONTHLY;
        return new Key(form, read(row, "taxCode", TaxCode::new), read(row, "period", text -> Key.periodOf(form, text)));
    }

    static Optional<ReportedRow> legible(BulkRow row) {
        try {
            return Optional.of(of(row));
        } catch (Refusal illegible) {
            return Optional.empty();
        }
    }

    private static <T> T read(BulkRow row, String field, Function<String, T> reading) {
        String text = row.text(field);
        try {
            return reading.apply(text);
        } catch (Refusal refusal) {
            throw refusal.at("/" + field);
        }
    }

    /** What the outcome of the row is listed under. */
    String name() {
        String name = report.taxCode() + "/" + report.period() + "/" + indicator;
        return report.form().equals(FormCode.MONTHLY) ? name : report.form() + "/" + name;
    }
}
