package vn.kcn.thidua.indicators.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.target.Comparison;
import vn.kcn.thidua.indicators.target.Scope;
import vn.kcn.thidua.indicators.target.Target;
import vn.kcn.thidua.kit.model.Percent;

/**
 * A movement's progress as of a day.
 *
 * @param knownAt by what had been recorded at this instant; none: by all that is known
 */
@Schema(name = "Progress")
public record ProgressView(
        String movement, LocalDate asOf, @Nullable Instant knownAt, List<Item> items) {

    /** Further decimals of a mean or of an implied base are of no use to a reader. */
    private static final int DECIMALS = 6;

    /**
     * One target.
     *
     * @param targetRevision the revision of the target that was measured against
     * @param actualAsOf last day that the actual covers
     * @param reports how many approved reports stand behind the actual
     * @param forecastLow when the rest of the window goes slower than so far, by the band that the board chose
     * @param undefined why a number is not there, by its name
     * @param denominator what the actual is counted out of, and {@code share} its percentage of that
     */
    @Schema(name = "TargetProgress")
    public record Item(
            IndicatorCode indicator,
            String nameVi,
            String nameEn,
            String unit,
            Kind kind,
            Scope.Level scope,
            @Nullable String subject,
            Comparison comparison,
            BigDecimal target,
            @Nullable Quantity upper,
            int targetRevision,
            LocalDate due,
            @Nullable BigDecimal actual,
            @Nullable LocalDate actualAsOf,
            @Nullable Long reports,
            @Nullable BigDecimal shareOfTarget,
            @Nullable BigDecimal base,
            @Nullable BigDecimal growth,
            @Nullable BigDecimal targetGrowth,
            @Nullable BigDecimal pace,
            @Nullable BigDecimal forecast,
            @Nullable BigDecimal forecastLow,
            @Nullable BigDecimal forecastHigh,
            @Nullable ForecastMethod forecastMethod,
            State state,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal share,
            Map<String, Undefined> undefined) {

        static Item of(Target target, Indicator indicator, @Nullable Actual actual, Progress progress) {
            Progress.Forecast forecast = progress.forecast();
            BigDecimal denominator = whole(target, actual);
            return new Item(
                    indicator.code(),
                    indicator.nameVi(),
                    indicator.nameEn(),
                    indicator.unit(),
                    indicator.kind(),
                    target.scope().level(),
                    target.scope().subject(),
                    target.ask().comparison(),
                    target.ask().value().value(),
                    target.ask().upper(),
                    target.revision(),
                    target.due(),
                    actual == null ? null : shown(actual.value()),
                    actual == null ? null : actual.through(),
                    actual == null ? null : actual.reports(),
                    progress.shareOfTarget(),
                    shown(target.base()),
                    progress.growth(),
                    progress.targetGrowth(),
                    progress.pace(),
                    forecast == null ? null : shown(forecast.value()),
                    forecast == null ? null : forecast.low(),
                    forecast == null ? null : forecast.high(),
                    forecast == null ? null : forecast.method(),
                    progress.state(),
                    denominator,
                    actual == null || denominator == null ? null : Percent.of(actual.value(), denominator),
                    progress.undefined());
        }

        private static @Nullable BigDecimal whole(Target target, @Nullable Actual actual) {
            Quantity whole = target.whole();
            if (whole != null) {
                return whole.value();
            }
            return actual == null ? null : actual.denominator();
        }

        private static @Nullable BigDecimal shown(@Nullable BigDecimal number) {
            return number == null ? null : Progress.plain(number.setScale(DECIMALS, RoundingMode.HALF_UP));
        }
    }
}
