package vn.kcn.thidua.indicators.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.kcn.thidua.indicators.boardvalue.BoardValues;
import vn.kcn.thidua.indicators.enterpriseview.Enterprises;
import vn.kcn.thidua.indicators.enterpriseview.RegistryCount;
import vn.kcn.thidua.indicators.figure.Series.Point;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.indicator.formula.Outcome;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ApprovedTotals;

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
        return new Lookup(period, indicators.catalogue(), ofTheBoard(period)).of(indicator);
    }

    private Lookup.Given ofTheBoard(Period period) {
        return new Lookup.Given() {

            @Override
            public List<Point> reported(Indicator indicator) {
                return totals.byPeriod(indicator.code(), period.until()).stream()
                        .map(total -> new Point(total.latest(), total.under(indicator.aggregation())))
                        .toList();
            }

            @Override
            public List<Point> entered(IndicatorCode indicator) {
                return boardValues.of(indicator).stream()
                        .map(value -> new Point(value.period(), value.value().value()))
                        .toList();
            }

            /** As of the period's last day; of one that still lasts, as of today. */
            @Override
            public BigDecimal enterprises(boolean operating) {
                LocalDate today = LocalDate.now(clock);
                RegistryCount count = enterprises.count(period.until().isAfter(today) ? today : period.until());
                return BigDecimal.valueOf(operating ? count.operating() : count.total());
            }
        };
    }
}
