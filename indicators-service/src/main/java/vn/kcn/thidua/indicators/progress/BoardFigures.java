package vn.kcn.thidua.indicators.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kcn.thidua.indicators.boardvalue.BoardValue;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.period.Period;

/** What the board's own figures come to: some for months, some for whole years. */
record BoardFigures(List<Figure> figures) {

    record Figure(Period period, BigDecimal value) {}

    static BoardFigures of(List<BoardValue> values) {
        return new BoardFigures(values.stream()
                .map(each -> new Figure(each.period(), each.value().value()))
                .toList());
    }

    /** As they stood at an instant; what was entered later is not there. */
    static BoardFigures of(List<BoardValue> values, Instant knownAt) {
        return new BoardFigures(values.stream()
                .flatMap(
                        each -> each.asKnownAt(knownAt).stream().map(value -> new Figure(each.period(), value.value())))
                .toList());
    }

    Optional<Actual> actual(Goal goal, LocalDate day) {
        List<Figure> ended = figures.stream()
                .filter(figure -> figure.period().hasEndedBy(day))
                .toList();
        return goal.kind() == Kind.FLOW ? flow(goal, ended) : latest(ended);
    }

    /** A year's figure stands for its months: nothing is counted twice. */
    private static Optional<Actual> flow(Goal goal, List<Figure> ended) {
        List<Figure> counted = ended.stream()
                .filter(figure -> !figure.period().from().isBefore(goal.begins()))
                .filter(figure -> ended.stream().noneMatch(other -> covers(other, figure)))
                .toList();
        return counted.stream()
                .map(figure -> figure.period().until())
                .max(Comparator.naturalOrder())
                .map(through -> new Actual(
                        counted.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                        through,
                        null,
                        null));
    }

    private static boolean covers(Figure year, Figure month) {
        return year.period().kind() == Period.Kind.YEAR
                && month.period().kind() != Period.Kind.YEAR
                && year.period().contains(month.period());
    }

    /** Of two that end on the same day the month's says more exactly how it stood then. */
    private static Optional<Actual> latest(List<Figure> ended) {
        return ended.stream()
                .max(Comparator.comparing((Figure figure) -> figure.period().until())
                        .thenComparing(figure -> figure.period().from()))
                .map(figure -> new Actual(figure.value(), figure.period().until(), null, null));
    }
}
