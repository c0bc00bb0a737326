package vn.kcn.thidua.indicators.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kcn.thidua.indicators.boardvalue.BoardValues;
import vn.kcn.thidua.indicators.enterpriseview.Enterprises;
import vn.kcn.thidua.indicators.enterpriseview.RegistryCount;
import vn.kcn.thidua.indicators.figure.Series.Point;
import vn.kcn.thidua.indicators.indicator.Aggregation;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.indicator.formula.Formula;
import vn.kcn.thidua.indicators.indicator.formula.Outcome;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ApprovedTotals;
import vn.kcn.thidua.indicators.report.ApprovedTotals.Total;

/** Looks a figure up, or computes it. */
@ApplicationScoped
@Transactional
public class Figures {

    @Inject
    Indicators indicators;

    @Inject
    ApprovedTotals totals;

    @Inject
    BoardValues boardValues;

    @Inject
    Enterprises enterprises;

    @Inject
    Clock clock;

    /** Of the board as a whole; of a formula every indicator it rests on is looked up once. */
    public Outcome of(Indicator indicator, Period period) {
        return new Lookup(period, indicators.catalogue()).of(indicator);
    }

    private final class Lookup implements Formula.Figures {

        private final Period period;
        private final Map<IndicatorCode, Indicator> catalogue;
        private final Map<IndicatorCode, Outcome> found = new HashMap<>();

        Lookup(Period period, Map<IndicatorCode, Indicator> catalogue) {
            this.period = period;
            this.catalogue = catalogue;
        }

        Outcome of(Indicator indicator) {
            Outcome known = found.get(indicator.code());
            if (known != null) {
                return known;
            }
            Outcome outcome = switch (indicator.source()) {
                case REPORTED -> over(indicator, reported(indicator));
                case BOARD -> over(indicator, entered(indicator));
                case REGISTRY -> new Outcome.Known(counted(indicator.code()));
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
            return counted(operating ? IndicatorCode.ENTERPRISES_OPERATING : IndicatorCode.ENTERPRISES_TOTAL);
        }

        /** As of the period's last day; of one that still lasts, as of today. */
        private BigDecimal counted(IndicatorCode code) {
            LocalDate today = LocalDate.now(clock);
            RegistryCount count = enterprises.count(period.until().isAfter(today) ? today : period.until());
            return BigDecimal.valueOf(
                    code.equals(IndicatorCode.ENTERPRISES_OPERATING) ? count.operating() : count.total());
        }

        private Outcome over(Indicator indicator, List<Point> points) {
            Optional<BigDecimal> figure = new Series(points).over(period, indicator.kind(), indicator.overTime());
            return figure.<Outcome>map(value -> new Outcome.Known(plain(value)))
                    .orElseGet(() -> new Outcome.Missing(Set.of(indicator.code())));
        }

        private List<Point> reported(Indicator indicator) {
            return totals.byPeriod(indicator.code(), period.until()).stream()
                    .map(total -> new Point(total.latest(), figure(indicator, total)))
                    .toList();
        }

        private List<Point> entered(Indicator indicator) {
            return boardValues.of(indicator.code()).stream()
                    .map(value -> new Point(value.period(), value.value().value()))
                    .toList();
        }
    }

    private static BigDecimal figure(Indicator indicator, Total total) {
        return indicator.aggregation() == Aggregation.MEAN
                ? total.sum().divide(BigDecimal.valueOf(total.reports()), MathContext.DECIMAL128)
                : total.sum();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
