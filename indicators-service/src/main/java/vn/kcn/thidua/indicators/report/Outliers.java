package vn.kcn.thidua.indicators.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.report.ReportChecks.FigureChecked;
import vn.kcn.thidua.indicators.report.ReportChecks.Verdict;

/** Số liệu bất thường: a figure far from what the same enterprise reported before (z-score). */
record Outliers(BigDecimal threshold) {

    static final int FEWEST_PERIODS = 6;
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    /** @param before figures of the periods before, of a number of them that the caller decides */
    FigureChecked check(IndicatorCode indicator, BigDecimal value, List<BigDecimal> before) {
        int periods = before.size();
        if (periods < FEWEST_PERIODS) {
            return new FigureChecked(indicator, Verdict.INSUFFICIENT_HISTORY, periods, null, null);
        }
        BigDecimal count = BigDecimal.valueOf(periods);
        BigDecimal mean = sum(before).divide(count, DIGITS);
        BigDecimal variance = sum(before.stream()
                        .map(each -> each.subtract(mean).pow(2, DIGITS))
                        .toList())
                .divide(count, DIGITS);
        BigDecimal shown = mean.setScale(6, RoundingMode.HALF_UP);
        if (variance.signum() == 0) {
            Verdict verdict = value.compareTo(mean) == 0 ? Verdict.USUAL : Verdict.OUTLIER;
            return new FigureChecked(indicator, verdict, periods, shown, null);
        }
        BigDecimal score = value.subtract(mean).divide(variance.sqrt(DIGITS), DIGITS);
        Verdict verdict = score.abs().compareTo(threshold) > 0 ? Verdict.OUTLIER : Verdict.USUAL;
        return new FigureChecked(indicator, verdict, periods, shown, score.setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
