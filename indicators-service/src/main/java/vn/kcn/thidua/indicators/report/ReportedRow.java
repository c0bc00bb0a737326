package vn.kcn.thidua.indicators.report;

import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.Reports.Key;

/**
 * One row of an import: one figure of one report.
 *
 * @param baseVersion the report's version that whoever filled the row in had before their eyes; null: they did not say
 */
record ReportedRow(
        Key report,
        IndicatorCode indicator,
        Quantity value,
        @Nullable Long baseVersion) {}
