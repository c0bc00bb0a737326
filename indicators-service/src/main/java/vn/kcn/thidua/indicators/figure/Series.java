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
public record Series(List<Point> points) {

    private static final Comparator<Point> IN_TIME = Comparator.comparing(
                    (Point point) -> point.period().until())
            // of two that end on the same day the shorter one says more exactly how it stood then
            .thenComparing(point -> point.period().from());

    public record Point(Period period, BigDecimal value) {}

    public Optional<BigDecimal> over(Period period, Kind kind, OverTime overTime) {
        if (kind == Kind.FLOW_YTD) {
            return added(period);
        }
        List<Point> behind = behind(period, overTime);
        return behind.stream()
                .map(Point::value)
                .reduce(BigDecimal::add)
                .map(sum -> overTime == OverTime.MEAN
                        ? sum.divide(BigDecimal.valueOf(behind.size()), MathContext.DECIMAL128)
                        : sum);
    }

    /** The figures that the one of a period rests on; of one that accumulates, the one it has come to. */
    public List<Point> behind(Period period, OverTime overTime) {
        return switch (overTime) {
            case SUM, MEAN -> counted(period);
            case LAST_IN_PERIOD -> latest(period).stream().toList();
            case LAST -> latest(sinceEver(period)).stream().toList();
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

    private Optional<Point> latest(Period period) {
        return points.stream().filter(point -> period.contains(point.period())).max(IN_TIME);
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
        Optional<BigDecimal> reached = latest(period).map(Point::value);
        Period year = Period.of(Period.Kind.YEAR, period.until());
        if (!period.from().isAfter(year.from())) {
            return reached;
        }
        Period before = new Period(Period.Kind.RANGE, year.from(), period.from().minusDays(1));
        return reached.flatMap(sum -> latest(before).map(Point::value).map(sum::subtract));
    }
}
