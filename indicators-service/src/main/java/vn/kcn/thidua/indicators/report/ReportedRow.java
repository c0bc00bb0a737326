package vn.kcn.thidua.indicators.report;

import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.Reports.Key;

/**
 * One row of an import: one figure of one report.
 *
 * @param value none in a row of a sheet whose cell was left empty
 * @param baseVersion the report's version that whoever filled the row in had before their eyes; null: they did not say
 */
record ReportedRow(
        Key report,
        IndicatorCode indicator,
        @Nullable Quantity value,
        @Nullable Long baseVersion,
        @Nullable Resolution resolution) {}
