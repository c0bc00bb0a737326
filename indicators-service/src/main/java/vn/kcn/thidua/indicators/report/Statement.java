package vn.kcn.thidua.indicators.report;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.claim.Claim;
import vn.kcn.thidua.indicators.claim.Finding;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Số liệu so sánh nêu trong báo cáo: a growth, change or share that a report states about one of its figures. Digits count:
 * write 5.0 where the report prints one decimal.
 *
 * @param against the period whose report has the figure compared with
 * @param of the figure of the same report that is compared with
 * @param reference the figure compared with itself; one of the three is given
 * @param justification why it is stated all the same, where the computed figure is another one
 */
@Schema(name = "ReportStatement", examples = """
        {"indicator": "EXPORTS", "statement": "GROWTH", "stated": 4.8, "against": "2021-06"}""")
record Statement(
        @NotNull IndicatorCode indicator,
        @NotNull Claim.Statement statement,
        @NotNull @Digits(integer = 18, fraction = 6) BigDecimal stated,
        @Nullable Period against,
        @Nullable IndicatorCode of,
        @Nullable Quantity reference,
        @Nullable @Size(max = 500) String justification) {

    /** A statement with what it comes to. */
    @Schema(name = "ReportStatementChecked")
    record Checked(
            Statement statement,
            Finding.Verdict verdict,
            @Nullable BigDecimal computed) {}

    /** Where the figures that others are compared with come from. */
    interface Earlier {
        Map<IndicatorCode, Quantity> figures(Period period);
    }

    void requireMeaning(Map<IndicatorCode, Quantity> figures, String pointer) {
        if (!figures.containsKey(indicator)) {
            throw Refusal.rule("statement-without-figure", Map.of("indicator", indicator))
                    .at(pointer + "/indicator");
        }
        long compared =
                Stream.of(against, of, reference).filter(each -> each != null).count();
        if (compared != 1) {
            throw Refusal.rule("statement-compares-with-one", Map.of("indicator", indicator))
                    .at(pointer);
        }
    }

    /** By the rule of texts ({@link Finding}); what is compared with may not be known, then nothing can be said. */
    Checked check(Map<IndicatorCode, Quantity> figures, Earlier earlier, Indicator definition) {
        Quantity figure = figures.get(indicator);
        if (figure == null) {
            return new Checked(this, Finding.Verdict.NOT_CHECKABLE, null);
        }
        Quantity base = comparedWith(figures, earlier);
        Claim claim =
                new Claim(null, indicator, statement, figure.value(), base == null ? null : base.value(), stated, null);
        Finding finding = Finding.of(claim, definition.decimals() == 0);
        return new Checked(this, finding.verdict(), finding.computed());
    }

    private @Nullable Quantity comparedWith(Map<IndicatorCode, Quantity> figures, Earlier earlier) {
        if (reference != null) {
            return reference;
        }
        return of == null ? against == null ? null : earlier.figures(against).get(indicator) : figures.get(of);
    }

    boolean isExplained() {
        return justification != null && !justification.isBlank();
    }
}
