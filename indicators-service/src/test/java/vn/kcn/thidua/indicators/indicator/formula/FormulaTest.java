package vn.kcn.thidua.indicators.indicator.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.formula.Outcome.Known;
import vn.kcn.thidua.indicators.indicator.formula.Outcome.Undefined;

class FormulaTest {

    /** AA is 10, BB is 4, ZERO is 0, HOLE is undefined; nobody has reported anything else. */
    private static final Formula.Figures FIGURES = new Formula.Figures() {
        private final Map<String, Outcome> known = Map.of(
                "AA", new Known(BigDecimal.TEN),
                "BB", new Known(new BigDecimal(4)),
                "ZERO", new Known(BigDecimal.ZERO),
                "HOLE", new Undefined("ZERO"));

        @Override
        public Outcome of(IndicatorCode code) {
            return known.getOrDefault(code.text(), new Outcome.Missing(Set.of(code)));
        }

        @Override
        public BigDecimal enterprises(boolean operating) {
            return BigDecimal.valueOf(operating ? 369 : 395);
        }
    };

    private static Outcome evaluate(String formula, Missing strategy) {
        return Formula.parse(formula).evaluate(FIGURES, strategy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            formula                                | value
            1 + 2 * 3                              | 7
            (1 + 2) * 3                            | 9
            10 - 4 - 3                             | 3
            100 / 10 / 5                           | 2
            -AA + 1                                | -9
            2 - -3                                 | 5
            --2                                    | 2
            AA × BB ÷ 5 − 1                        | 7
            AA / 3 * 3                             | 10
            AA / 3                                 | 3.333333333333333333333333333333333
            0.1 + 0.2                              | 0.3
            sum(1, 2, AA)                          | 13
            min(AA, BB, -1 / 3)                    | -0.3333333333333333333333333333333333
            max(AA / 3, AA / 4)                    | 3.333333333333333333333333333333333
            min(1 / -2, 0)                         | -0.5
            count(OPERATING)                       | 369
            count(OPERATING) * 100 / count(TOTAL)  | 93.41772151898734177215189873417722
            999999999999999999.999999 + 0.000001   | 1000000000000000000
            """, useHeadersInDisplayName = true)
    void computes_exactly(String formula, String value) {
        assertEquals(new Known(new BigDecimal(value)), evaluate(formula, Missing.SKIP_IF_ANY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            formula           | divisor
            AA / ZERO         | ZERO
            ZERO / ZERO       | ZERO
            AA / (BB - 4)     | 0
            1 / 0             | 0
            HOLE + 1          | ZERO
            HOLE * ZERO       | ZERO
            """, useHeadersInDisplayName = true)
    void is_undefined_where_it_divides_by_zero(String formula, String divisor) {
        for (Missing strategy : Missing.values()) {
            assertEquals(new Undefined(divisor), evaluate(formula, strategy));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            formula   | SKIP_IF_ANY | SKIP_IF_ALL | NEVER_SKIP
            AA + NONE | missing     | 10          | 10
            NONE + NO | missing     | missing     | 0
            AA + BB   | 14          | 14          | 14
            AA / NONE | missing     | undefined   | undefined
            """, useHeadersInDisplayName = true)
    void treats_missing_figures_as_the_definition_says(String formula, String any, String all, String never) {
        assertEquals(any, told(evaluate(formula, Missing.SKIP_IF_ANY)));
        assertEquals(all, told(evaluate(formula, Missing.SKIP_IF_ALL)));
        assertEquals(never, told(evaluate(formula, Missing.NEVER_SKIP)));
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Known(BigDecimal value) -> value.toPlainString();
            case Undefined undefined -> "undefined";
            case Outcome.Missing missing -> "missing";
        };
    }

    @Test
    void names_whose_figures_are_missing() {
        assertEquals(
                new Outcome.Missing(Set.of(new IndicatorCode("NONE"), new IndicatorCode("NO"))),
                evaluate("NONE / AA + NO", Missing.SKIP_IF_ANY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            formula         | place
            1 +             | 4
            1 + * 2         | 5
            (1 + 2          | 7
            1 2             | 3
            9,45            | 2
            exports         | 1
            AA + bb         | 6
            avg(AA)         | 1
            sum()           | 5
            count(CLOSED)   | 7
            AA ^ 2          | 4
            NaN             | 1
            1e999           | 2
            1.2.3           | 4
            ""              | 1
            """, useHeadersInDisplayName = true)
    void says_from_where_on_it_cannot_be_read(String formula, int place) {
        var refusal = refuses("formula-unreadable", () -> Formula.parse(formula));

        assertEquals(place, refusal.facts().get("place"));
    }

    @Test
    void is_neither_endless_nor_bottomless() {
        Formula.parse("1" + "+1".repeat(249));
        refuses("formula-too-long", () -> Formula.parse("1" + "+1".repeat(250)));
        Formula.parse("(".repeat(39) + "1" + ")".repeat(39));
        refuses("formula-too-deep", () -> Formula.parse("(".repeat(40) + "1" + ")".repeat(40)));
    }

    @Test
    void names_each_indicator_once_from_left_to_right() {
        assertEquals(
                List.of(new IndicatorCode("BB"), new IndicatorCode("AA")),
                List.copyOf(Formula.parse("-BB + sum(AA, BB) / count(TOTAL)").references()));
    }

    @Property
    void dividing_and_multiplying_by_the_same_changes_nothing(
            @ForAll @BigRange(min = "-999999999", max = "999999999") @Scale(6) BigDecimal number,
            @ForAll @BigRange(min = "0.000001", max = "999999999") @Scale(6) BigDecimal divisor) {
        String formula =
                "(%s) / %s * %s".formatted(number.toPlainString(), divisor.toPlainString(), divisor.toPlainString());

        Known known = (Known) evaluate(formula, Missing.SKIP_IF_ANY);

        assertEquals(0, number.compareTo(known.value()));
    }
}
