package vn.kcn.thidua.indicators.report;

import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** One figure that became another. No value: withdrawn; nothing replaced: reported for the first time. */
record ValueChange(
        IndicatorCode indicator,
        @Nullable Quantity value,
        @Nullable Quantity replaced) {}
