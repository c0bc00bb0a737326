package vn.kcn.thidua.indicators.sheet;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure to fill in. The first five columns are those of the import; the rest helps whoever fills it in.
 *
 * @param value what stands in the report now; empty where nothing does
 * @param baseVersion of the report; 0 where there is none yet
 */
@JsonPropertyOrder({
    "form",
    "taxCode",
    "period",
    "indicator",
    "value",
    "baseVersion",
    "name",
    "unit",
    "lastPeriod",
    "lastValue"
})
record SheetRow(
        String form,
        String taxCode,
        String period,
        String indicator,
        @Nullable BigDecimal value,
        long baseVersion,
        String name,
        String unit,
        @Nullable String lastPeriod,
        @Nullable BigDecimal lastValue) {}
