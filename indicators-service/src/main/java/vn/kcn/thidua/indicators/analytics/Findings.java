package vn.kcn.thidua.indicators.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer: a row for each combination, in the order asked for. */
@Schema(name = "Analytics")
record Findings(
        @Schema(description = "Position of the reports' change feed that the figures stand at, at least")
        long dataAsOf,

        List<Row> items) {

    /** What is not told apart is absent. */
    @Schema(name = "AnalyticsRow")
    record Row(
            @Schema(description = "Code of an indicator, or FORM.RATE and the like; absent in a sum over indicators")
            @Nullable
            String indicator,

            @Schema(examples = "2021-07") String period,
            @Nullable String zone,
            @Nullable String sector,
            @Nullable String enterprise,

            @Schema(description = "Dimensions that this row is a total over") @Nullable
            Set<Dimension> total,

            @Schema(description = "Exact; null where there is no figure", nullable = true)
            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Nullable
            BigDecimal value,

            String unit,

            @Schema(description = "Decimals that the figure is printed with, half up")
            int decimals,

            @Schema(description = "Why there is no figure") @Nullable
            Reason reason,

            @Schema(description = "What it could not be computed without") @Nullable
            List<String> missing,

            @Schema(description = "What is zero and was divided by") @Nullable
            String divisor,

            @Schema(description = "Exchange rates that it was converted with: VND for one unit") @Nullable
            List<Exchange.Rate> rates,

            @Schema(description = "The last day that the figure rests on") @Nullable
            LocalDate through,

            @Schema(description = "Approved reports behind the figure") @Nullable
            Long reports) {}

    static Row row(Question question, Measure measure, int span, Place place, Cell cell) {
        return new Row(
                measure.name(),
                question.spans().get(span).name(),
                place.zone(),
                place.sector(),
                place.enterprise(),
                totals(question, measure, place),
                cell.value(),
                measure.unit(),
                measure.decimals(),
                cell.reason(),
                cell.missing(),
                cell.divisor(),
                cell.rates(),
                cell.through(),
                cell.reports());
    }

    private static @Nullable Set<Dimension> totals(Question question, Measure measure, Place place) {
        Set<Dimension> totals = new TreeSet<>();
        if (measure instanceof Measure.Sum) {
            totals.add(Dimension.INDICATOR);
        }
        for (Dimension dimension : question.by()) {
            if (place.part(dimension) == null) {
                totals.add(dimension);
            }
        }
        return totals.isEmpty() ? null : totals;
    }
}
