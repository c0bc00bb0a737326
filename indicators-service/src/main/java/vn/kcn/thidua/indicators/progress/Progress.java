package vn.kcn.thidua.indicators.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Direction;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.kit.model.Percent;

/**
 * How far one target has been reached. All percentages have four decimals; none of them is capped.
 *
 * @param shareOfTarget where more is better, the actual in percent of the target; where less is better, the way covered
 *     from the base to the target, or, without a base, the target in percent of the actual
 * @param growth of the actual against the base; of a flow only once its window is over, since the part of a year against
 *     a whole one says nothing
 * @param targetGrowth the growth that the target asks for
 * @param undefined why a number is not there, by its name
 * @param pace of a flow: the actual in percent of what the elapsed part of the window calls for
 */
record Progress(
        State state,
        @Nullable BigDecimal shareOfTarget,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal targetGrowth,
        @Nullable BigDecimal pace,
        @Nullable Forecast forecast,
        Map<String, Undefined> undefined) {

    private static final int FORECAST_DECIMALS = 6;

    /**
     * @param low when the rest goes slower, by the band
     * @param high when it goes faster
     */
    record Forecast(
            BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            ForecastMethod method) {}

    /** How figures are judged; the board's to choose. In percent. */
    record Margins(BigDecimal near, BigDecimal band) {}

    /** @param margins a forecast that is near the target is at risk; another one, behind */
    static Progress of(Goal goal, @Nullable Actual actual, LocalDate asOf, Margins margins) {
        BigDecimal base = goal.base();
        BigDecimal targetGrowth = base == null ? null : Percent.growth(goal.target(), base);
        if (actual == null) {
            return new Progress(State.NO_DATA, null, null, targetGrowth, null, null, Undefined.withoutData(goal));
        }
        Forecast forecast = forecast(goal, actual, asOf, margins.band());
        boolean isOver = asOf.isAfter(goal.due()) || isComplete(goal, actual);
        return new Progress(
                state(goal, actual, asOf, forecast, margins.near()),
                share(goal, actual.value()),
                base == null || !isOver ? null : Percent.growth(actual.value(), base),
                targetGrowth,
                goal.kind() == Kind.FLOW ? pace(goal, actual, isOver) : null,
                forecast,
                Undefined.of(goal, actual.value(), isOver));
    }

    private static State state(
            Goal goal, Actual actual, LocalDate asOf, @Nullable Forecast forecast, BigDecimal nearPercent) {
        boolean isMet = goal.isMetBy(actual.value());
        if (asOf.isAfter(goal.due())) {
            return isMet ? State.ACHIEVED : State.MISSED;
        }
        if (isMet && (goal.isSettledOnceMet() || isComplete(goal, actual))) {
            return State.ACHIEVED;
        }
        BigDecimal expected = forecast == null ? actual.value() : forecast.value();
        if (goal.isMetBy(expected)) {
            return State.ON_TRACK;
        }
        return goal.isNearlyMetBy(expected, nearPercent) ? State.AT_RISK : State.BEHIND;
    }

    private static @Nullable BigDecimal share(Goal goal, BigDecimal actual) {
        BigDecimal base = goal.base();
        if (goal.better() == Direction.UP) {
            return Percent.of(actual, goal.target());
        }
        return base == null
                ? Percent.of(goal.target(), actual)
                : Percent.of(base.subtract(actual), base.subtract(goal.target()));
    }

    private static @Nullable BigDecimal pace(Goal goal, Actual actual, boolean isOver) {
        BigDecimal elapsed = days(goal.begins(), isOver ? goal.due() : actual.through());
        BigDecimal window = days(goal.begins(), goal.due());
        return Percent.of(
                actual.value().subtract(goal.opening()).multiply(window),
                goal.target().subtract(goal.opening()).multiply(elapsed));
    }

    /** None once there is nothing left to foresee. */
    private static @Nullable Forecast forecast(Goal goal, Actual actual, LocalDate asOf, BigDecimal band) {
        if (asOf.isAfter(goal.due()) || goal.kind() == Kind.FLOW && isComplete(goal, actual)) {
            return null;
        }
        if (goal.kind() != Kind.FLOW) {
            return new Forecast(actual.value(), null, null, ForecastMethod.LAST_VALUE);
        }
        BigDecimal soFar = actual.value().subtract(goal.opening());
        BigDecimal elapsed = days(goal.begins(), actual.through());
        BigDecimal rest = days(goal.begins(), goal.due()).subtract(elapsed);
        BigDecimal toCome = soFar.multiply(rest).divide(elapsed, MathContext.DECIMAL128);
        BigDecimal off = toCome.abs().multiply(band).movePointLeft(2);
        BigDecimal expected = actual.value().add(toCome);
        return new Forecast(
                rounded(expected), rounded(expected.subtract(off)), rounded(expected.add(off)), ForecastMethod.LINEAR);
    }

    private static BigDecimal rounded(BigDecimal number) {
        return plain(number.setScale(FORECAST_DECIMALS, RoundingMode.HALF_UP));
    }

    /** Of a flow: its figures cover the whole window. A level is complete on any day. */
    private static boolean isComplete(Goal goal, Actual actual) {
        return goal.kind() != Kind.FLOW || !actual.through().isBefore(goal.due());
    }

    private static BigDecimal days(LocalDate first, LocalDate last) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 1);
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
