package vn.kcn.thidua.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.kcn.thidua.indicators.boardvalue.BoardValues;
import vn.kcn.thidua.indicators.enterpriseview.Enterprises;
import vn.kcn.thidua.indicators.enterpriseview.RegistryCount;
import vn.kcn.thidua.indicators.figure.Figures;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.indicator.formula.Outcome;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ApprovedTotals;
import vn.kcn.thidua.indicators.report.ApprovedTotals.Total;
import vn.kcn.thidua.indicators.target.Scope;

/** Finds what has been reached, wherever an indicator's figures come from. */
@ApplicationScoped
class Measuring {

    @Inject
    ApprovedTotals totals;

    @Inject
    BoardValues boardValues;

    @Inject
    Enterprises enterprises;

    @Inject
    Figures figures;

    @Inject
    PartialTotals partial;

    @Inject
    KnownTotals known;

    /**
     * By what was recorded by an instant. The registry's replica keeps what is known now alone, so that what is counted in
     * it, or computed, is not known of the past.
     */
    Optional<Actual> measure(Indicator indicator, Goal goal, Scope scope, LocalDate asOf, Instant knownAt) {
        LocalDate day = goal.judgedOn(asOf);
        Optional<Actual> reached = switch (indicator.source()) {
            case REPORTED ->
                known.of(scope, indicator, Period.monthOf(goal.begins()), lastMonthEndedBy(day), knownAt)
                        .map(total -> actual(indicator, total));
            case BOARD ->
                BoardFigures.of(boardValues.of(indicator.code()), knownAt).actual(goal, day);
            case REGISTRY, FORMULA -> Optional.empty();
        };
        return reached.map(actual -> actual.addedTo(goal.opening()));
    }

    Optional<Actual> measure(Indicator indicator, Goal goal, Scope scope, LocalDate asOf) {
        return reached(indicator, goal, scope, goal.judgedOn(asOf)).map(actual -> actual.addedTo(goal.opening()));
    }

    private Optional<Actual> reached(Indicator indicator, Goal goal, Scope scope, LocalDate day) {
        return switch (indicator.source()) {
            case REPORTED -> reported(indicator, goal, scope, day);
            case BOARD -> BoardFigures.of(boardValues.of(indicator.code())).actual(goal, day);
            case REGISTRY -> counted(indicator.code(), enterprises.count(day), day);
            case FORMULA -> computed(indicator, goal, day);
        };
    }

    private Optional<Actual> reported(Indicator indicator, Goal goal, Scope scope, LocalDate day) {
        Period last = lastMonthEndedBy(day);
        Optional<Total> total;
        if (scope.level() != Scope.Level.BOARD) {
            total = partial.of(scope, indicator, Period.monthOf(goal.begins()), last);
        } else {
            total = indicator.kind() == Kind.FLOW
                    ? totals.of(indicator.code(), Period.monthOf(goal.begins()), last)
                    : totals.latest(indicator.code(), last);
        }
        return total.map(sum -> actual(indicator, sum));
    }

    private static Actual actual(Indicator indicator, Total sum) {
        return new Actual(sum.under(indicator.aggregation()), sum.latest().until(), sum.reports(), null);
    }

    private static Period lastMonthEndedBy(LocalDate day) {
        // the month before the one that the next day lies in
        return Period.monthOf(day.plusDays(1).withDayOfMonth(1).minusDays(1));
    }

    private static Optional<Actual> counted(IndicatorCode code, RegistryCount count, LocalDate day) {
        int counted = code.equals(IndicatorCode.ENTERPRISES_OPERATING) ? count.operating() : count.total();
        return count.total() == 0
                ? Optional.empty()
                : Optional.of(new Actual(BigDecimal.valueOf(counted), day, null, BigDecimal.valueOf(count.total())));
    }

    /** Over the months of the goal that have ended; what is missing or undefined has not been measured. */
    private Optional<Actual> computed(Indicator indicator, Goal goal, LocalDate day) {
        LocalDate through = lastMonthEndedBy(day).until();
        if (through.isBefore(goal.begins())) {
            return Optional.empty();
        }
        Outcome outcome = figures.of(indicator, new Period(Period.Kind.RANGE, goal.begins(), through));
        return outcome instanceof Outcome.Known(BigDecimal value)
                ? Optional.of(new Actual(value, through, null, null))
                : Optional.empty();
    }
}
