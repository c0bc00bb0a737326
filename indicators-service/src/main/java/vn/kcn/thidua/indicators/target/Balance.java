package vn.kcn.thidua.indicators.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Lũy kế: a flow that is added to what was there before, as 30 ha to 160 ha make 190 of 207.45 ha.
 *
 * @param opening what was there when the window began
 * @param whole what it is a part of
 */
@Embeddable
record Balance(
        @Column(name = "opening_value") @Nullable Quantity opening,
        @Column(name = "whole_value") @Nullable Quantity whole) {

    static @Nullable Balance of(@Nullable Quantity opening, @Nullable Quantity whole) {
        return opening == null && whole == null ? null : new Balance(opening, whole);
    }

    void requireSense() {
        if (whole != null && whole.value().signum() <= 0) {
            throw Refusal.rule("whole-not-positive", Map.of("whole", whole)).at("/whole");
        }
    }
}
