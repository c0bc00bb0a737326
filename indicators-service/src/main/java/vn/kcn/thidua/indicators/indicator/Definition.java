package vn.kcn.thidua.indicators.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.formula.Formula;
import vn.kcn.thidua.indicators.indicator.formula.Missing;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * What an indicator measures, as it was published once. Never changed: another definition is the next version.
 *
 * @param unit as people read it: billion USD
 * @param unitCode ISO 4217 for money, UCUM for the rest, where there is one
 * @param scale the power of ten that figures are in: 9 for billions
 * @param aggregation over the enterprises of one month
 * @param overTime over the months of one period
 * @param decimals that figures are shown with; 0 means a count, which takes whole numbers only
 */
@Embeddable
record Definition(
        @Column(name = "name_vi", nullable = false) String nameVi,
        @Column(name = "name_en", nullable = false) String nameEn,
        @Column(nullable = false) String unit,
        @Column(name = "unit_code") @Nullable String unitCode,
        @Column(nullable = false) int scale,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Kind kind,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Direction direction,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Aggregation aggregation,

        @Enumerated(EnumType.STRING) @Column(name = "over_time", nullable = false)
        OverTime overTime,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Source source,

        @Column(nullable = false) int decimals,
        @Column @Nullable String formula,
        @Enumerated(EnumType.STRING) @Column @Nullable Missing missing) {

    void requireMeaning(IndicatorCode code) {
        requireAggregation();
        if (!kind.allows(overTime)) {
            throw Refusal.rule("over-time-meaningless", Map.of("kind", kind, "overTime", overTime))
                    .at("/overTime");
        }
        if (source == Source.REGISTRY && !(IndicatorCode.IN_REGISTRY.contains(code) && kind == Kind.STOCK)) {
            throw Refusal.rule("registry-cannot-count", Map.of("code", code, "known", IndicatorCode.IN_REGISTRY))
                    .at("/source");
        }
        requireFormula();
    }

    private void requireAggregation() {
        // "last" over many enterprises names none of them
        boolean ambiguous = kind == Kind.RATIO && aggregation == Aggregation.LAST && source == Source.REPORTED;
        if (!kind.aggregations().contains(aggregation) || ambiguous) {
            throw Refusal.rule("aggregation-meaningless", Map.of("kind", kind, "aggregation", aggregation))
                    .at("/aggregation");
        }
        if (kind == Kind.MILESTONE && source != Source.BOARD) {
            throw Refusal.rule("milestone-not-of-the-board", Map.of("source", source))
                    .at("/source");
        }
    }

    private void requireFormula() {
        if (source != Source.FORMULA && formula != null) {
            throw Refusal.rule("formula-unexpected", Map.of("source", source)).at("/formula");
        }
        if (source == Source.FORMULA) {
            if (formula == null) {
                throw Refusal.rule("required", Map.of("field", "formula")).at("/formula");
            }
            try {
                Formula.parse(formula);
            } catch (Refusal refusal) {
                throw refusal.at("/formula");
            }
        }
    }

    /** Whether figures under the one and under the other may be added up. */
    boolean measuresAs(Definition other) {
        return unit.equals(other.unit) && scale == other.scale && kind == other.kind && source == other.source;
    }
}
