package vn.kcn.thidua.indicators.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.period.Period;

/** The board's exchange rates, by month, with the papers they stand in. */
record Exchange(Map<IndicatorCode, List<Rate>> rates) {

    /** One rate: what a unit of the currency is worth in VND. */
    @Schema(name = "AnalyticsRate")
    record Rate(String indicator, Period period, BigDecimal vnd, String source) {}

    /** A figure in another currency, with the rates that were in force on the last day of its period. */
    Cell convert(Cell cell, Money from, Money into, LocalDate day) {
        BigDecimal value = cell.value();
        if (value == null) {
            return cell;
        }
        Map<IndicatorCode, BigDecimal> worth = new HashMap<>();
        List<IndicatorCode> needed = from.ratesInto(into);
        List<Rate> found =
                needed.stream().flatMap(code -> inForce(code, day).stream()).toList();
        found.forEach(rate -> worth.put(new IndicatorCode(rate.indicator()), rate.vnd()));
        return worth.size() < needed.size()
                ? Cell.without(
                        Reason.NO_RATE,
                        needed.stream()
                                .map(IndicatorCode::text)
                                .filter(code -> !worth.containsKey(new IndicatorCode(code)))
                                .toList())
                : cell.into(from.into(into, value, worth), found);
    }

    private Optional<Rate> inForce(IndicatorCode code, LocalDate day) {
        return rates.getOrDefault(code, List.of()).stream()
                .filter(rate -> rate.period().hasEndedBy(day))
                .max(Comparator.comparing((Rate rate) -> rate.period().until())
                        .thenComparing(rate -> rate.period().from()));
    }
}
