package vn.kcn.thidua.indicators.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Direction;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Which figure a target asks for.
 *
 * @param upper of {@link Comparison#BETWEEN}, both ends included
 * @param tolerance in percent of the value, for {@link Comparison#ABOUT}
 */
@Embeddable
public record Ask(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Comparison comparison,

        @Column(name = "target_value", nullable = false) Quantity value,
        @Column(name = "upper_value") @Nullable Quantity upper,
        @Column(nullable = false) Quantity tolerance) {

    void requireSense() {
        if (tolerance.isNegative()) {
            throw Refusal.rule("tolerance-negative", Map.of("tolerance", tolerance))
                    .at("/tolerance");
        }
        boolean isRange = comparison == Comparison.BETWEEN;
        if (isRange != (upper != null)) {
            throw Refusal.rule("range-needs-upper", Map.of("comparison", comparison))
                    .at("/upper");
        }
        if (upper != null && upper.value().compareTo(value.value()) < 0) {
            throw Refusal.rule("range-backwards", Map.of("value", value, "upper", upper))
                    .at("/upper");
        }
    }

    public boolean isMetBy(BigDecimal figure, Direction better) {
        return comparison.holds(figure, value.value(), tolerance.value(), better)
                && (upper == null || figure.compareTo(upper.value()) <= 0);
    }

    public boolean isNearlyMetBy(BigDecimal figure, BigDecimal percent) {
        return comparison.isNear(figure, value.value(), percent)
                && (upper == null || Comparison.AT_MOST.isNear(figure, upper.value(), percent));
    }

    public boolean isSettledOnceMet(Direction better) {
        return comparison.isSettledOnceMet(better);
    }
}
