package vn.kcn.thidua.indicators.figure;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.formula.Outcome;
import vn.kcn.thidua.indicators.period.Period;

/** What an indicator comes to. A figure that is missing or undefined has no value, and says why. */
@Schema(name = "IndicatorFigure")
record FigureView(
        IndicatorCode indicator,
        long definition,
        Period period,
        State state,
        @Nullable BigDecimal value,

        @Schema(description = "Of what figures are missing") @Nullable
        List<IndicatorCode> missing,

        @Schema(description = "What is zero and was divided by") @Nullable
        String divisor) {

    @Schema(name = "FigureState")
    enum State {
        KNOWN,
        MISSING,
        UNDEFINED
    }

    static FigureView of(Indicator indicator, Period period, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Known(BigDecimal value) ->
                new FigureView(indicator.code(), indicator.version(), period, State.KNOWN, value, null, null);
            case Outcome.Missing missing ->
                new FigureView(
                        indicator.code(),
                        indicator.version(),
                        period,
                        State.MISSING,
                        null,
                        missing.of().stream().sorted().toList(),
                        null);
            case Outcome.Undefined(String divisor) ->
                new FigureView(indicator.code(), indicator.version(), period, State.UNDEFINED, null, null, divisor);
        };
    }
}
