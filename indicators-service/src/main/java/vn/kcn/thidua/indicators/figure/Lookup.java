package vn.kcn.thidua.indicators.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kcn.thidua.indicators.figure.Series.Point;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.formula.Formula;
import vn.kcn.thidua.indicators.indicator.formula.Outcome;
import vn.kcn.thidua.indicators.period.Period;

/**
 * What indicators come to in one period, of whatever part of the board the given figures are of. A formula is computed
 * from what its indicators come to there, and each of these is looked up once: a share of a zone is the quotient of the
 * zone's sums, never a mean of shares.
 */
public final class Lookup implements Formula.Figures {

    private final Period period;
    private final Map<IndicatorCode, Indicator> catalogue;
    private final Given given;
    private final Map<IndicatorCode, Outcome> found = new HashMap<>();

    /** Where figures come from. */
    public interface Given {

        /** What approved reports come to, by period. */
        List<Point> reported(Indicator indicator);

        List<Point> entered(IndicatorCode indicator);

        /** Enterprises in operation, or all that are not terminated. */
        BigDecimal enterprises(boolean operating);
    }

    public Lookup(Period period, Map<IndicatorCode, Indicator> catalogue, Given given) {
        this.period = period;
        this.catalogue = catalogue;
        this.given = given;
    }

    public Outcome of(Indicator indicator) {
        Outcome known = found.get(indicator.code());
        if (known != null) {
            return known;
        }
        Outcome outcome = switch (indicator.source()) {
            case REPORTED -> over(indicator, given.reported(indicator));
            case BOARD -> over(indicator, given.entered(indicator.code()));
            case REGISTRY ->
                new Outcome.Known(enterprises(indicator.code().equals(IndicatorCode.ENTERPRISES_OPERATING)));
            case FORMULA ->
                indicator
                        .formula()
                        .map(formula -> formula.evaluate(this, indicator.missing()))
                        .orElseThrow();
        };
        found.put(indicator.code(), outcome);
        return outcome;
    }

    /** A formula names what is in the catalogue: that was made sure when it was recorded. */
    @Override
    public Outcome of(IndicatorCode code) {
        Indicator indicator = catalogue.get(code);
        if (indicator == null) {
            throw new IllegalStateException("a formula names " + code + ", which is not in the catalogue");
        }
        return of(indicator);
    }

    @Override
    public BigDecimal enterprises(boolean operating) {
        return given.enterprises(operating);
    }

    private Outcome over(Indicator indicator, List<Point> points) {
        Optional<BigDecimal> figure = new Series(points).over(period, indicator.kind(), indicator.overTime());
        return figure.<Outcome>map(value -> new Outcome.Known(plain(value)))
                .orElseGet(() -> new Outcome.Missing(Set.of(indicator.code())));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
