package vn.kcn.thidua.indicators.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.form.AForm;
import vn.kcn.thidua.indicators.indicator.Aggregation;
import vn.kcn.thidua.indicators.indicator.AnIndicator;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.indicator.Source;
import vn.kcn.thidua.kit.problem.Refusal;

class MeasureTest {

    private static Refusal refusal(Measure... measures) {
        return assertThrows(Refusal.class, () -> Measure.sum(List.of(measures)));
    }

    private static Measure of(Indicator indicator) {
        return new Measure.OfIndicator(indicator);
    }

    @Test
    void does_not_add_up_different_units_and_names_both() {
        Indicator fdi = AnIndicator.money("CAP_FDI", "million USD", "USD", 6);
        Indicator ddi = AnIndicator.money("CAP_DDI", "billion VND", "VND", 9);

        Refusal refusal = refusal(of(fdi), of(ddi));

        assertEquals("unit-mismatch", refusal.code());
        assertEquals(
                Map.of(
                        "one",
                        new IndicatorCode("CAP_FDI"),
                        "oneUnit",
                        "million USD",
                        "other",
                        new IndicatorCode("CAP_DDI"),
                        "otherUnit",
                        "billion VND"),
                refusal.facts());
    }

    @Test
    void a_million_and_a_billion_of_one_currency_are_two_units() {
        assertEquals(
                "unit-mismatch",
                refusal(of(AnIndicator.money("ONE", "USD", "USD", 6)), of(AnIndicator.money("OTHER", "USD", "USD", 9)))
                        .code());
    }

    @Test
    void only_plain_amounts_of_money_are_converted() {
        Indicator income = AnIndicator.money("INCOME", "million VND a worker and month", "VND", 6);
        Indicator fdi = AnIndicator.money("CAP_FDI", "million USD", "USD", 6);

        List<Measure> told = Measure.inCurrency(List.of(of(income), of(fdi)), "VND");

        assertEquals("million VND a worker and month", told.getFirst().unit());
        assertEquals("million VND", told.getLast().unit());
        assertEquals(
                "no-money-to-convert",
                assertThrows(Refusal.class, () -> Measure.inCurrency(List.of(of(income)), "VND"))
                        .code());
        assertEquals(
                "invalid-currency",
                assertThrows(Refusal.class, () -> Measure.inCurrency(List.of(of(fdi)), "dollars"))
                        .code());
    }

    @Test
    void adds_up_what_is_in_one_unit() {
        Measure.Sum sum = Measure.sum(List.of(of(AnIndicator.flow("FLOW_1")), of(AnIndicator.flow("FLOW_2"))));

        assertEquals("đơn vị", sum.unit());
        assertEquals(2, sum.decimals());
    }

    @Test
    void does_not_add_up_shares_means_and_milestones() {
        Stream.of(
                        of(AnIndicator.of("SHARE", Kind.RATIO, Aggregation.LAST, Source.BOARD, 2)),
                        of(AnIndicator.of("MEAN", Kind.STOCK, Aggregation.MEAN, Source.REPORTED, 2)),
                        of(AnIndicator.of("STONE", Kind.MILESTONE, Aggregation.LAST, Source.BOARD, 0)),
                        new Measure.OfReporting(AForm.monthly(), Measure.Reporting.RATE))
                .forEach(
                        measure -> assertEquals("not-additive", refusal(measure).code()));
    }
}
