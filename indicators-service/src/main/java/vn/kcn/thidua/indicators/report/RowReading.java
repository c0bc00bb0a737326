package vn.kcn.thidua.indicators.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.bulk.BulkRow;
import vn.kcn.thidua.kit.problem.Refusal;

/** Reads the rows of one chunk. What stands in row after row, whose report and which indicator, is read once. */
final class RowReading {

    /** As it is written in the row. */
    private record Named(String form, String taxCode, String period) {}

    private final Identifiers identifiers;
    private final Map<Named, Key> keys = new HashMap<>();
    private final Map<String, IndicatorCode> indicators = new HashMap<>();

    RowReading(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Optional<ReportedRow> legible(BulkRow row) {
        try {
            return Optional.of(read(row));
        } catch (Refusal illegible) {
            return Optional.empty();
        }
    }

    ReportedRow read(BulkRow row) {
        Key key = key(row);
        String code = row.text("indicator");
        IndicatorCode indicator = indicators.get(code);
        if (indicator == null) {
            indicator = read(code, "indicator", identifiers::indicator);
            indicators.put(code, indicator);
        }
        Long baseVersion = baseVersion(row);
        boolean isLeftEmpty = baseVersion != null && row.optional("value").isEmpty();
        return new ReportedRow(
                key,
                indicator,
                isLeftEmpty ? null : read(row.text("value"), "value", Quantity::parse),
                baseVersion,
                row.optional("resolution")
                        .map(text -> read(text, "resolution", Resolution::parse))
                        .orElse(null));
    }

    /** Of the rows read so far. */
    Collection<Key> reports() {
        return keys.values();
    }

    private Key key(BulkRow row) {
        String form = row.optional("form").orElse(FormCode.MONTHLY.text());
        FormCode code = form.equals(FormCode.MONTHLY.text()) ? FormCode.MONTHLY : read(form, "form", FormCode::new);
        var named = new Named(form, row.text("taxCode"), row.text("period"));
        Key known = keys.get(named);
        if (known == null) {
            known = new Key(
                    code,
                    read(named.taxCode(), "taxCode", identifiers::enterprise),
                    read(named.period(), "period", text -> Key.periodOf(code, text)));
            keys.put(named, known);
        }
        return known;
    }

    /** Of a template that was filled in: the version of the report that its value was read from. */
    private static @Nullable Long baseVersion(BulkRow row) {
        return row.optional("baseVersion")
                .map(version -> read(
                        version,
                        "baseVersion",
                        text -> Quantity.parse(text).value().longValueExact()))
                .orElse(null);
    }

    private static <T> T read(String text, String field, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (Refusal refusal) {
            throw refusal.at("/" + field);
        }
    }
}
