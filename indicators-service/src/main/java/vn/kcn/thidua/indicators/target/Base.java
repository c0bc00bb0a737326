package vn.kcn.thidua.indicators.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * What the target is compared with: the figure of an earlier period, or, where a plan says only "97.5 % of 2020", the
 * target's share of it, which implies the figure.
 *
 * @param targetPercent the target in percent of the base
 */
@Embeddable
record Base(
        @NotNull @Column(name = "base_period") Period period,
        @Column(name = "base_value") @Nullable Quantity value,
        @Column(name = "base_target_percent") @Nullable Quantity targetPercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    void requireOneFigure() {
        if ((value == null) == (targetPercent == null)) {
            throw Refusal.rule("base-needs-one-figure", Map.of()).at("/base");
        }
        if (targetPercent != null && targetPercent.value().signum() <= 0) {
            throw Refusal.rule("base-percent-not-positive", Map.of("percent", targetPercent))
                    .at("/base/targetPercent");
        }
    }

    /** As stated, or as the target implies it, to 34 digits. */
    BigDecimal figureFor(Quantity target) {
        if (value != null) {
            return value.value();
        }
        BigDecimal percent = targetPercent == null ? HUNDRED : targetPercent.value();
        return target.value().multiply(HUNDRED).divide(percent, MathContext.DECIMAL128);
    }
}
