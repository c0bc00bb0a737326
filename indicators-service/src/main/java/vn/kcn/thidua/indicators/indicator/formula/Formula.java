package vn.kcn.thidua.indicators.indicator.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Binary;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Call;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Count;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Counted;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Negative;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Number;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Reference;

/** Công thức of an indicator: {@code LAND_LEASED / LAND_LEASABLE * 100}. */
public final class Formula {

    private final String text;
    private final Expression expression;

    private Formula(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    /** @throws vn.kcn.thidua.kit.problem.Refusal that names the place at which it cannot be read */
    public static Formula parse(String text) {
        return new Formula(text, new FormulaParser(text).formula());
    }

    /** Where a formula gets its figures from, all of one period. */
    public interface Figures {

        Outcome of(IndicatorCode code);

        /** Enterprises in operation, or all that are not terminated. */
        BigDecimal enterprises(boolean operating);
    }

    public SequencedSet<IndicatorCode> references() {
        return expression.references();
    }

    /** Each figure is asked for once; one that is undefined makes the whole undefined, whatever the strategy. */
    public Outcome evaluate(Figures figures, Missing strategy) {
        Map<IndicatorCode, BigDecimal> known = new HashMap<>();
        Set<IndicatorCode> missing = new LinkedHashSet<>();
        for (IndicatorCode code : references()) {
            switch (figures.of(code)) {
                case Outcome.Undefined undefined -> {
                    return undefined;
                }
                case Outcome.Known(BigDecimal value) -> known.put(code, value);
                case Outcome.Missing none -> missing.add(code);
            }
        }
        boolean isSkipped = switch (strategy) {
            case SKIP_IF_ANY -> !missing.isEmpty();
            case SKIP_IF_ALL -> known.isEmpty() && !missing.isEmpty();
            case NEVER_SKIP -> false;
        };
        if (isSkipped) {
            return new Outcome.Missing(missing);
        }
        try {
            return new Outcome.Known(
                    new Evaluation(known, figures).of(expression).value());
        } catch (ByZero divided) {
            return new Outcome.Undefined(divided.divisor);
        }
    }

    private record Evaluation(Map<IndicatorCode, BigDecimal> known, Figures figures) {

        Fraction of(Expression expression) {
            return switch (expression) {
                case Number(BigDecimal value) -> Fraction.of(value);
                case Reference(IndicatorCode code) -> Fraction.of(known.getOrDefault(code, BigDecimal.ZERO));
                case Count(Counted counted) -> Fraction.of(figures.enterprises(counted == Counted.OPERATING));
                case Negative(Expression of) -> of(of).negated();
                case Binary binary -> of(binary);
                case Call(Expression.Choice choice, List<Expression> arguments) ->
                    arguments.stream().map(this::of).reduce(together(choice)).orElseThrow();
            };
        }

        private Fraction of(Binary binary) {
            Fraction left = of(binary.left());
            Fraction right = of(binary.right());
            return switch (binary.operator()) {
                case PLUS -> left.plus(right);
                case MINUS -> left.plus(right.negated());
                case TIMES -> left.times(right);
                case OVER -> {
                    Optional<Fraction> quotient = left.over(right);
                    yield quotient.orElseThrow(() -> new ByZero(named(binary.right())));
                }
            };
        }

        private static BinaryOperator<Fraction> together(Expression.Choice choice) {
            return switch (choice) {
                case SUM -> Fraction::plus;
                case MIN -> BinaryOperator.minBy(Fraction::compareTo);
                case MAX -> BinaryOperator.maxBy(Fraction::compareTo);
            };
        }

        private static String named(Expression divisor) {
            return divisor instanceof Reference(IndicatorCode code) ? code.text() : "0";
        }
    }

    /** Leaves the recursion; nobody outside sees it. */
    private static final class ByZero extends RuntimeException {
        private final String divisor;

        ByZero(String divisor) {
            super(null, null, false, false);
            this.divisor = divisor;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
