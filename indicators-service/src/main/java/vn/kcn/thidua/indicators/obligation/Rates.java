package vn.kcn.thidua.indicators.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.model.Percent;

/** How many reports are in, of those that are expected. */
@Schema(name = "ReportingRates")
public record Rates(FormCode form, Period period, LocalDate due, Counts total, List<OfZone> zones) {

    /** Of nobody there are no rates. */
    @Schema(name = "ReportingCounts")
    public record Counts(
            long expected,
            long actual,
            long onTime,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal rateOnTime) {

        public static Counts of(long expected, long actual, long onTime) {
            return new Counts(expected, actual, onTime, Percent.of(actual, expected), Percent.of(onTime, expected));
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
