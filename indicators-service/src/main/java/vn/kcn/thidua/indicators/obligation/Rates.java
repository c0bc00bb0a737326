package vn.kcn.thidua.indicators.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.period.Period;

/** How many reports are in, of those that are expected. */
@Schema(name = "ReportingRates")
public record Rates(FormCode form, Period period, LocalDate due, Counts total, List<OfZone> zones) {

    /** Rates are percentages to two decimals; of nobody there is none. */
    @Schema(name = "ReportingCounts")
    public record Counts(
            long expected,
            long actual,
            long onTime,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal rateOnTime) {

        public static Counts of(long expected, long actual, long onTime) {
            return new Counts(expected, actual, onTime, percent(actual, expected), percent(onTime, expected));
        }

        private static @Nullable BigDecimal percent(long part, long whole) {
            return whole == 0
                    ? null
                    : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        }

        public Counts plus(Counts other) {
            return of(expected + other.expected, actual + other.actual, onTime + other.onTime);
        }
    }

    @Schema(name = "ReportingCountsOfZone")
    public record OfZone(String zone, Counts counts) {}

    static Rates of(FormCode form, Period period, LocalDate due, List<OfZone> zones) {
        Counts total = zones.stream().map(OfZone::counts).reduce(Counts.of(0, 0, 0), Counts::plus);
        return new Rates(form, period, due, total, zones);
    }
}
