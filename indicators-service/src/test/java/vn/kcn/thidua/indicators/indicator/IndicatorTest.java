package vn.kcn.thidua.indicators.indicator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.indicators.indicator.formula.Formula;

class IndicatorTest {

    static Stream<Arguments> everyAggregation() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(Aggregation.values())
                        .flatMap(aggregation -> Stream.of(Source.REPORTED, Source.BOARD)
                                .map(source -> Arguments.of(kind, aggregation, source))));
    }

    @ParameterizedTest
    @MethodSource("everyAggregation")
    void aggregates_only_as_makes_sense(Kind kind, Aggregation aggregation, Source source) {
        boolean makesSense = switch (kind) {
            case FLOW, FLOW_YTD -> aggregation == Aggregation.SUM;
            case MILESTONE -> aggregation == Aggregation.LAST && source == Source.BOARD;
            case STOCK -> true;
            case RATIO -> aggregation == Aggregation.MEAN || aggregation == Aggregation.LAST && source == Source.BOARD;
        };

        if (makesSense) {
            assertDoesNotThrow(() -> AnIndicator.of("X1", kind, aggregation, source, 2));
        } else {
            boolean isMilestone = kind == Kind.MILESTONE && aggregation == Aggregation.LAST;
            refuses(
                    isMilestone ? "milestone-not-of-the-board" : "aggregation-meaningless",
                    () -> AnIndicator.of("X1", kind, aggregation, source, 2));
        }
    }

    @Test
    void the_registry_counts_enterprises_alone() {
        assertDoesNotThrow(() -> AnIndicator.of("ENTERPRISES_TOTAL", Kind.STOCK, Aggregation.LAST, Source.REGISTRY, 0));
        assertDoesNotThrow(
                () -> AnIndicator.of("ENTERPRISES_OPERATING", Kind.STOCK, Aggregation.LAST, Source.REGISTRY, 0));
        refuses(
                "registry-cannot-count",
                () -> AnIndicator.of("WORKERS", Kind.STOCK, Aggregation.LAST, Source.REGISTRY, 0));
        refuses(
                "registry-cannot-count",
                () -> AnIndicator.of("ENTERPRISES_OPERATING", Kind.FLOW, Aggregation.SUM, Source.REGISTRY, 0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind,  aggregation, decimals, value, refusal
            STOCK, SUM,         0,        0,     -
            STOCK, SUM,         0,        -1,    negative-stock
            STOCK, MEAN,        2,        -0.01, negative-stock
            FLOW,  SUM,         2,        -5,    -
            RATIO, MEAN,        2,        -2.5,  -
            RATIO, MEAN,        2,        343,   -
            FLOW,  SUM,         0,        12.5,  not-whole
            FLOW,  SUM,         0,        12.0,  -
            FLOW,  SUM,         2,        0.000001, -
            """, useHeadersInDisplayName = true)
    void takes_the_figures_it_can_have(Kind kind, Aggregation aggregation, int decimals, String value, String refusal) {
        Indicator indicator = AnIndicator.of("X1", kind, aggregation, Source.REPORTED, decimals);

        if (refusal.equals("-")) {
            assertDoesNotThrow(() -> indicator.requirePossible(Quantity.parse(value), "/value"));
        } else {
            var said = refuses(refusal, () -> indicator.requirePossible(Quantity.parse(value), "/value"));
            assertEquals("/value", said.pointer());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, -", "1, -", "2, not-zero-or-one", "-1, not-zero-or-one"})
    void a_milestone_is_reached_or_not(String value, String refusal) {
        Indicator milestone = AnIndicator.of("X1", Kind.MILESTONE, Aggregation.LAST, Source.BOARD, 0);

        if (refusal.equals("-")) {
            assertDoesNotThrow(() -> milestone.requirePossible(Quantity.parse(value), "/value"));
        } else {
            refuses(refusal, () -> milestone.requirePossible(Quantity.parse(value), "/value"));
        }
    }

    @Test
    void keeps_unit_kind_and_source_once_figures_count() {
        Indicator flow = AnIndicator.flow("X1");
        Definition renamed =
                AnIndicator.definition("X2", Kind.FLOW, Direction.UP, Aggregation.SUM, Source.REPORTED, 2, null);
        Definition stock =
                AnIndicator.definition("X1", Kind.STOCK, Direction.UP, Aggregation.SUM, Source.REPORTED, 2, null);

        flow.redefine(renamed, true);
        assertEquals("Indicator X2", flow.nameEn());
        refuses("definition-in-use", () -> flow.redefine(stock, true));
        flow.redefine(stock, false);
        assertEquals(Kind.STOCK, flow.kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C     | A + B     | -
            A     | A + 1     | A → A
            A     | B * 2     | A → B → A
            A     | D         | A → D → B → A
            D     | C         | -
            """)
    void no_formula_rests_on_itself(String code, String formula, String cycle) {
        var catalogue = FormulaGraph.of(List.of(
                AnIndicator.flow("A1"),
                AnIndicator.computed("B1", "A1 * 2"),
                AnIndicator.computed("D1", "B1 + 1"),
                AnIndicator.flow("C1")));
        var parsed = Formula.parse(formula.replaceAll("([ABCD])", "$11"));

        if (cycle.equals("-")) {
            assertDoesNotThrow(() -> catalogue.requireSound(new IndicatorCode(code + "1"), parsed));
        } else {
            var refusal = refuses("formula-cycle", () -> catalogue.requireSound(new IndicatorCode(code + "1"), parsed));
            assertEquals(cycle.replaceAll("([ABCD])", "$11"), refusal.facts().get("path"));
            assertEquals("/formula", refusal.pointer());
        }
    }

    @Test
    void a_formula_names_what_is_in_the_catalogue() {
        var catalogue = FormulaGraph.of(List.of(AnIndicator.flow("A1")));

        refuses(
                "unknown-indicator",
                () -> catalogue.requireSound(new IndicatorCode("B1"), Formula.parse("A1 / NOBODY")));
    }

    @Test
    void takes_figures_from_its_own_source_alone() {
        Indicator indicator = AnIndicator.of("X1", Kind.FLOW, Aggregation.SUM, Source.BOARD, 2);

        assertDoesNotThrow(() -> indicator.requireSource(Source.BOARD, ""));
        refuses("wrong-source", () -> indicator.requireSource(Source.REPORTED, "/indicator"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "X", "exports", "1X", "X-Y", "X Y", "ĐƠN_VỊ", "A234567890123456789012345678901234567890X"})
    void refuses_codes_of_another_form(String code) {
        refuses("invalid-indicator-code", () -> new IndicatorCode(code));
    }
}
