package vn.kcn.thidua.indicators.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.indicator.Aggregation;
import vn.kcn.thidua.indicators.indicator.AnIndicator;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.indicator.Source;
import vn.kcn.thidua.indicators.period.Period;

class TargetTest {

    private static final LocalDate YEAR_END = LocalDate.of(2021, 12, 31);
    private static final Period BASE_YEAR = Period.parse("2020");
    private static final Quantity TOLERANCE = Quantity.parse("2.5");

    private static final Paper PAPER = new Paper(Paper.ValueKind.TARGET, null, null);
    private static final Scope BOARD = new Scope(Scope.Level.BOARD, null);

    private final Indicator output = AnIndicator.flow("INDUSTRIAL_OUTPUT");

    private static Terms terms(String value, @Nullable LocalDate begins, @Nullable Base base) {
        return Terms.of(
                new Ask(Comparison.ABOUT, Quantity.parse(value), null, TOLERANCE), begins, YEAR_END, base, null, PAPER);
    }

    private static TermsRevision signed(Terms terms, @Nullable String reason) {
        return new TermsRevision(terms, reason, "officer.demo", Instant.EPOCH);
    }

    @Test
    void a_window_that_nobody_spoke_of_is_the_year_of_the_due_day() {
        assertEquals(LocalDate.of(2021, 1, 1), terms("1", null, null).begins());
    }

    @Test
    void a_share_of_the_base_implies_the_base() {
        Base base = new Base(BASE_YEAR, null, Quantity.parse("97.5"));

        BigDecimal implied = base.figureFor(Quantity.parse("220000"));

        assertEquals("225641.03", implied.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    @Test
    void a_base_has_one_figure_and_one_alone() {
        Quantity figure = Quantity.parse("9.45");

        refuses(
                "base-needs-one-figure",
                () -> new Target("M", output, BOARD, signed(terms("1", null, new Base(BASE_YEAR, null, null)), null)));
        refuses(
                "base-needs-one-figure",
                () -> new Target(
                        "M", output, BOARD, signed(terms("1", null, new Base(BASE_YEAR, figure, figure)), null)));
        refuses(
                "base-percent-not-positive",
                () -> new Target(
                        "M", output, BOARD, signed(terms("1", null, new Base(BASE_YEAR, null, Quantity.ZERO)), null)));
    }

    @Test
    void refuses_windows_that_monthly_figures_cannot_fill() {
        refuses(
                "window-begins-within-month",
                () -> new Target("M", output, BOARD, signed(terms("1", LocalDate.of(2021, 8, 3), null), null)));
        refuses(
                "window-backwards",
                () -> new Target("M", output, BOARD, signed(terms("1", LocalDate.of(2022, 1, 1), null), null)));
    }

    @Test
    void refuses_a_value_that_the_indicator_cannot_have() {
        Indicator workers = AnIndicator.of("WORKERS", Kind.STOCK, Aggregation.SUM, Source.REPORTED, 0);

        var refusal =
                refuses("negative-stock", () -> new Target("M", workers, BOARD, signed(terms("-1", null, null), null)));

        assertEquals("/value", refusal.pointer());
    }

    @Test
    void a_revision_keeps_the_terms_before_and_why_they_went() {
        Terms first = terms("220000", null, null);
        Terms second = terms("225000", null, null);
        Target target = new Target("M", output, BOARD, signed(first, null));
        assertEquals(1, target.revision());

        target.revise(output, signed(second, "Khôi phục nhanh hơn dự kiến"));

        assertEquals(2, target.revision());
        assertEquals(Quantity.parse("225000"), target.ask().value());
        assertEquals(first, target.revisions().get(0).terms());
        assertEquals("Khôi phục nhanh hơn dự kiến", target.revisions().get(1).reason());
        assertTrue(target.asksFor(terms("225000.000", null, null)));
        assertFalse(target.asksFor(first));
    }

    @Test
    void zero_is_a_target_like_another() {
        assertEquals(
                Quantity.ZERO,
                new Target("M", output, BOARD, signed(terms("0", null, null), null))
                        .ask()
                        .value());
    }
}
