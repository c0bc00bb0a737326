package vn.kcn.thidua.indicators.sheet;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure to fill in. The first seven columns are those of the import; the rest helps whoever fills it in.
 *
 * @param value what stands in the report now; empty where nothing does
 * @param baseVersion of the report; 0 where there is none yet
 * @param resolution empty: for a row that comes back in conflict
 * @param decimals that the indicator is printed with
 * @param least the least figure there can be; none where there is no such
 */
@JsonPropertyOrder({
    "form",
    "taxCode",
    "period",
    "indicator",
    "value",
    "baseVersion",
    "resolution",
    "name",
    "unit",
    "lastPeriod",
    "lastValue",
    "decimals",
    "least"
})
record SheetRow(
        String form,
        String taxCode,
        String period,
        String indicator,
        @Nullable BigDecimal value,
        long baseVersion,
        @Nullable String resolution,
        String name,
        String unit,
        @Nullable String lastPeriod,
        @Nullable BigDecimal lastValue,
        int decimals,
        @Nullable Integer least) {}
