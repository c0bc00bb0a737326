package vn.kcn.thidua.indicators.report;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.bulk.RowOutcome;
import vn.kcn.thidua.kit.problem.Refusal;

/** What the rows of one chunk make of one report, before anything is written. */
class ImportedReport {

    private final Key key;
    private final @Nullable Report report;
    private final Map<IndicatorCode, Quantity> values;
    private boolean touched;

    ImportedReport(Key key, @Nullable Report report) {
        this.key = key;
        this.report = report;
        this.values = report == null ? new HashMap<>() : new HashMap<>(report.values());
    }

    /** A row that says what is known already changes nothing, not even what was approved or returned. */
    RowOutcome take(ReportedRow row) {
        Quantity known = values.get(row.indicator());
        if (row.value().equals(known)) {
            return RowOutcome.unchanged(row.name());
        }
        if (report != null && report.state() == ReportState.APPROVED) {
            throw Refusal.conflict("report-approved", Map.of("taxCode", key.taxCode(), "period", key.period()));
        }
        values.put(row.indicator(), row.value());
        touched = true;
        return known == null ? RowOutcome.created(row.name()) : RowOutcome.updated(row.name());
    }

    boolean isTouched() {
        return touched;
    }

    /** The report to fill: the known one, or a new one. */
    Report report() {
        return report == null ? new Report(key.taxCode(), key.period()) : report;
    }

    Map<IndicatorCode, Quantity> values() {
        return values;
    }
}
