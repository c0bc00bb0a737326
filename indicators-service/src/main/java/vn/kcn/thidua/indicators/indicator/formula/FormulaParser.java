package vn.kcn.thidua.indicators.indicator.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Binary;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Call;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Choice;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Count;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Counted;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Negative;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Number;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Operator;
import vn.kcn.thidua.indicators.indicator.formula.Expression.Reference;
import vn.kcn.thidua.kit.problem.Refusal;

/** Reads the grammar of the package by recursive descent, one method a rule. */
final class FormulaParser {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 40;
    private static final Pattern TOKEN =
            Pattern.compile("\\d{1,18}(?:\\.\\d{1,6})?|[A-Za-z][A-Za-z0-9_]*|[-−+*×/÷(),]");
    private static final Map<String, Operator> SUMS =
            Map.of("+", Operator.PLUS, "-", Operator.MINUS, "−", Operator.MINUS);
    private static final Map<String, Operator> PRODUCTS =
            Map.of("*", Operator.TIMES, "×", Operator.TIMES, "/", Operator.OVER, "÷", Operator.OVER);
    private static final String END = "";

    private final String text;
    private final Matcher matcher;
    private String token = END;
    private int start;
    private int depth;

    FormulaParser(String text) {
        this.text = text.stripTrailing();
        this.matcher = TOKEN.matcher(this.text);
        if (text.length() > LONGEST) {
            throw Refusal.rule("formula-too-long", Map.of("length", text.length(), "most", LONGEST));
        }
    }

    Expression formula() {
        advance();
        Expression formula = sum();
        if (!token.equals(END)) {
            throw unreadable();
        }
        return formula;
    }

    private void advance() {
        int from = start + token.length();
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        if (from >= text.length()) {
            start = text.length();
            token = END;
            return;
        }
        matcher.region(from, text.length());
        if (!matcher.lookingAt()) {
            start = from;
            throw unreadable();
        }
        token = matcher.group();
        start = from;
    }

    private Expression sum() {
        if (++depth > DEEPEST) {
            throw Refusal.rule("formula-too-deep", Map.of("most", DEEPEST));
        }
        Expression left = product();
        while (SUMS.get(token) instanceof Operator operator) {
            advance();
            left = new Binary(operator, left, product());
        }
        depth--;
        return left;
    }

    private Expression product() {
        Expression left = factor();
        while (PRODUCTS.get(token) instanceof Operator operator) {
            advance();
            left = new Binary(operator, left, factor());
        }
        return left;
    }

    private Expression factor() {
        boolean isNegative = false;
        while (token.equals("-") || token.equals("−")) {
            isNegative = !isNegative;
            advance();
        }
        Expression primary = primary();
        return isNegative ? new Negative(primary) : primary;
    }

    private Expression primary() {
        if (token.equals("(")) {
            advance();
            Expression inner = sum();
            take(")");
            return inner;
        }
        if (token.equals(END) || !Character.isLetterOrDigit(token.charAt(0))) {
            throw unreadable();
        }
        String word = token;
        int place = start;
        if (Character.isDigit(word.charAt(0))) {
            advance();
            return new Number(new BigDecimal(word));
        }
        advance();
        return token.equals("(") ? call(word, place) : reference(word, place);
    }

    private Expression reference(String word, int place) {
        try {
            return new Reference(new IndicatorCode(word));
        } catch (Refusal malformed) {
            throw unreadable(place);
        }
    }

    private Expression call(String name, int place) {
        take("(");
        if (name.equals("count")) {
            return count();
        }
        Choice choice = switch (name) {
            case "sum" -> Choice.SUM;
            case "min" -> Choice.MIN;
            case "max" -> Choice.MAX;
            default -> throw unreadable(place);
        };
        List<Expression> arguments = new ArrayList<>();
        arguments.add(sum());
        while (token.equals(",")) {
            advance();
            arguments.add(sum());
        }
        take(")");
        return new Call(choice, List.copyOf(arguments));
    }

    private Expression count() {
        for (Counted counted : Counted.values()) {
            if (counted.name().equals(token.toUpperCase(Locale.ROOT))) {
                advance();
                take(")");
                return new Count(counted);
            }
        }
        throw unreadable();
    }

    private void take(String expected) {
        if (!token.equals(expected)) {
            throw unreadable();
        }
        advance();
    }

    private Refusal unreadable() {
        return unreadable(start);
    }

    private Refusal unreadable(int place) {
        String rest = text.substring(Math.min(place, text.length()));
        return Refusal.rule(
                "formula-unreadable",
                Map.of("place", place + 1, "rest", rest.length() > 20 ? rest.substring(0, 20) : rest));
    }
}
