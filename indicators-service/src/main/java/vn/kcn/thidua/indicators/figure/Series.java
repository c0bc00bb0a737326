package vn.kcn.thidua.indicators.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.indicator.OverTime;
import vn.kcn.thidua.indicators.period.Period;

/** The figures of an indicator by period, and how those of a longer period become one. */
record Series(List<Point> points) {

    private static final Comparator<Point> IN_TIME = Comparator.comparing(
                    (Point point) -> point.period().until())
            // of two that end on the same day the shorter one says more exactly how it stood then
            .thenComparing(point -> point.period().from());

    record Point(Period period, BigDecimal value) {}

    Optional<BigDecimal> over(Period period, Kind kind, OverTime overTime) {
        if (kind == Kind.FLOW_YTD) {
            return added(period);
        }
        List<BigDecimal> within = counted(period).stream().map(Point::value).toList();
        return switch (overTime) {
            case SUM -> within.stream().reduce(BigDecimal::add);
            case MEAN ->
                within.stream()
                        .reduce(BigDecimal::add)
                        .map(sum -> sum.divide(BigDecimal.valueOf(within.size()), MathContext.DECIMAL128));
            case LAST_IN_PERIOD -> latest(period);
            case LAST -> latest(sinceEver(period));
        };
    }

    /** A figure for the whole period stands for its months: nothing is counted twice. */
    private List<Point> counted(Period period) {
        List<Point> within =
                points.stream().filter(point -> period.contains(point.period())).toList();
        return within.stream()
                .filter(point -> within.stream()
                        .noneMatch(
                                other -> !other.equals(point) && other.period().contains(point.period())))
                .toList();
    }

    private Optional<BigDecimal> latest(Period period) {
        return points.stream()
                .filter(point -> period.contains(point.period()))
                .max(IN_TIME)
                .map(Point::value);
    }

    private Period sinceEver(Period period) {
        return points.stream()
                .map(point -> point.period().from())
                .filter(from -> from.isBefore(period.from()))
                .min(Comparator.naturalOrder())
                .map(from -> new Period(Period.Kind.RANGE, from, period.until()))
                .orElse(period);
    }

    /** Of a figure that accumulates since January: what the period has added to it. */
    private Optional<BigDecimal> added(Period period) {
        Optional<BigDecimal> reached = latest(period);
        Period year = Period.of(Period.Kind.YEAR, period.until());
        if (!period.from().isAfter(year.from())) {
            return reached;
        }
        Period before = new Period(Period.Kind.RANGE, year.from(), period.from().minusDays(1));
        return reached.flatMap(sum -> latest(before).map(sum::subtract));
    }
}
