package vn.kcn.thidua.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Direction;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.target.Ask;
import vn.kcn.thidua.indicators.target.Comparison;

/** Goals for tests: due at the end of 2021, since its beginning, more is better, unless said otherwise. */
record AGoal(
        Kind kind,
        Direction better,
        Comparison comparison,
        String target,
        LocalDate begins,
        LocalDate due,
        @Nullable String base,
        String opening) {

    private static final Progress.Margins MARGINS = new Progress.Margins(BigDecimal.valueOf(90), BigDecimal.TEN);

    static AGoal of(Kind kind, Comparison comparison, String target) {
        return new AGoal(
                kind,
                Direction.UP,
                comparison,
                target,
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 12, 31),
                null,
                "0");
    }

    AGoal lessIsBetter() {
        return new AGoal(kind, Direction.DOWN, comparison, target, begins, due, base, opening);
    }

    AGoal against(String figure) {
        return new AGoal(kind, better, comparison, target, begins, due, figure, opening);
    }

    AGoal due(String day) {
        return new AGoal(kind, better, comparison, target, begins, LocalDate.parse(day), base, opening);
    }

    AGoal since(String day) {
        return new AGoal(kind, better, comparison, target, LocalDate.parse(day), due, base, opening);
    }

    AGoal startingAt(String balance) {
        return new AGoal(kind, better, comparison, target, begins, due, base, balance);
    }

    Goal goal() {
        return new Goal(
                kind,
                better,
                new Ask(comparison, Quantity.parse(target), null, Quantity.parse("2.5")),
                begins,
                due,
                base == null ? null : new BigDecimal(base),
                new BigDecimal(opening));
    }

    Progress progress(@Nullable String actual, String through, String asOf) {
        Actual reached =
                actual == null ? null : new Actual(new BigDecimal(actual), LocalDate.parse(through), null, null);
        return Progress.of(goal(), reached, LocalDate.parse(asOf), MARGINS);
    }

    /** Of a level: measured on the day itself. */
    Progress progress(@Nullable String actual, String asOf) {
        return progress(actual, asOf, asOf);
    }
}
