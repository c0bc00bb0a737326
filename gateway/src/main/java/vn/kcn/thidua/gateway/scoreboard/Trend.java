package vn.kcn.thidua.gateway.scoreboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A target's figure at the end of each month.
 *
 * @param targetHeight where the target stands, in percent of the highest column
 */
record Trend(List<Month> months, BigDecimal targetHeight) {

    private static final int MOST = 12;
    private static final int WIDTH = 240;
    private static final int HEIGHT = 44;
    private static final BigDecimal GAP = BigDecimal.valueOf(4);

    /**
     * @param figure absent when nothing new was known of that month
     * @param height of its column, in percent
     */
    record Month(
            YearMonth month,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal height) {}

    /** The last days of the months to show: from January of the year in which it begins, at most a year. */
    static List<LocalDate> days(LocalDate begins, LocalDate until) {
        var days = new ArrayList<LocalDate>();
        for (var month = YearMonth.of(begins.getYear(), 1);
                !month.atEndOfMonth().isAfter(until); ) {
            days.add(month.atEndOfMonth());
            month = month.plusMonths(1);
        }
        return days.subList(Math.max(0, days.size() - MOST), days.size());
    }

    /** Empty when there is no month with a figure, or no height to show. */
    static Optional<Trend> of(Said.Target target, Map<LocalDate, Said.Progress> byDay) {
        var figures = new TreeMap<YearMonth, Optional<BigDecimal>>(Comparator.naturalOrder());
        byDay.forEach((day, progress) -> figures.put(YearMonth.from(day), figure(target, day, progress)));
        var highest = figures.values().stream()
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo)
                .map(target.target()::max)
                .filter(figure -> figure.signum() > 0);
        return highest.map(whole -> new Trend(
                figures.entrySet().stream()
                        .map(entry -> month(entry.getKey(), entry.getValue().orElse(null), whole))
                        .toList(),
                Bar.share(target.target(), whole)));
    }

    /** A month's column in a picture of {@value #WIDTH} by {@value #HEIGHT}. */
    record Column(BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) {}

    public List<Column> columns() {
        var slot = BigDecimal.valueOf(WIDTH).divide(BigDecimal.valueOf(months.size()), 2, RoundingMode.DOWN);
        var columns = new ArrayList<Column>();
        for (var i = 0; i < months.size(); i++) {
            var height = months.get(i).height();
            if (height != null) {
                var pixels = inPicture(height);
                columns.add(new Column(
                        slot.multiply(BigDecimal.valueOf(i)),
                        BigDecimal.valueOf(HEIGHT).subtract(pixels),
                        slot.subtract(GAP),
                        pixels));
            }
        }
        return columns;
    }

    public BigDecimal targetY() {
        // the line's own width stays inside the picture
        return BigDecimal.valueOf(HEIGHT).subtract(inPicture(targetHeight)).max(BigDecimal.ONE);
    }

    private static BigDecimal inPicture(BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(HEIGHT)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    public YearMonth first() {
        return months.getFirst().month();
    }

    public YearMonth last() {
        return months.getLast().month();
    }

    private static Month month(YearMonth month, @Nullable BigDecimal figure, BigDecimal whole) {
        return new Month(month, figure, figure == null ? null : Bar.share(figure, whole));
    }

    private static Optional<BigDecimal> figure(Said.Target target, LocalDate day, Said.Progress progress) {
        return progress.items().stream()
                .filter(item -> item.indicator().equals(target.indicator()))
                .filter(item -> item.actualAsOf() != null
                        && YearMonth.from(item.actualAsOf()).equals(YearMonth.from(day)))
                .map(Said.Target::actual)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
