package vn.kcn.thidua.indicators.indicator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            case FLOW -> aggregation == Aggregation.SUM;
            case STOCK -> true;
            case RATIO -> aggregation == Aggregation.MEAN || aggregation == Aggregation.LAST && source == Source.BOARD;
        };

        if (makesSense) {
            assertDoesNotThrow(() -> AnIndicator.of("X1", kind, aggregation, source, 2));
        } else {
            refuses("aggregation-meaningless", () -> AnIndicator.of("X1", kind, aggregation, source, 2));
        }
    }

    @Test
    void the_registry_counts_operating_enterprises_alone() {
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
