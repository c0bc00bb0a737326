package vn.kcn.thidua.indicators.indicator.formula;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;

/** A formula as it was understood. */
sealed interface Expression {

    record Number(BigDecimal value) implements Expression {}

    record Reference(IndicatorCode code) implements Expression {}

    /** Of the registry of enterprises, at the end of the period. */
    record Count(Counted counted) implements Expression {}

    record Negative(Expression of) implements Expression {}

    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    record Call(Choice choice, List<Expression> arguments) implements Expression {}

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        OVER
    }

    enum Choice {
        SUM,
        MIN,
        MAX
    }

    /** What the registry counts: enterprises in operation, or all that are not terminated. */
    enum Counted {
        OPERATING,
        TOTAL
    }

    /** The indicators that it names, each once, from left to right. */
    default SequencedSet<IndicatorCode> references() {
        SequencedSet<IndicatorCode> found = new LinkedHashSet<>();
        collect(found);
        return found;
    }

    private void collect(SequencedSet<IndicatorCode> found) {
        switch (this) {
            case Reference(IndicatorCode code) -> found.add(code);
            case Negative(Expression of) -> of.collect(found);
            case Binary(Operator operator, Expression left, Expression right) -> {
                left.collect(found);
                right.collect(found);
            }
            case Call(Choice choice, List<Expression> arguments) ->
                arguments.forEach(argument -> argument.collect(found));
            case Number number -> {}
            case Count count -> {}
        }
    }
}
