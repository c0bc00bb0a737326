package vn.kcn.thidua.nominations.regime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tiền thưởng in đồng: the multiplier of the nomination's regime times the base wage of the day of the decision, rounded
 * up as the regime says (Decree 98/2023).
 *
 * @param verified whether multiplier, wage and rounding are all confirmed by a source
 */
@Embeddable
@Schema(name = "PrizeMoney")
public record PrizeMoney(
        @Column(name = "money_amount") @Schema(description = "Đồng", examples = "710000")
        BigDecimal amount,

        @Column(name = "money_multiplier") @Schema(description = "Base wages", examples = "0.3")
        BigDecimal multiplier,

        @Column(name = "money_base_wage")
        @Schema(description = "Đồng a month, on the day of the decision", examples = "2340000")
        BigDecimal baseWage,

        @Column(name = "money_verified")
        @Schema(description = "Multiplier, wage and rounding are confirmed by a source")
        boolean verified) {

    static PrizeMoney of(MoneyRule rule, BaseWage wage, MoneyRounding rounding) {
        return new PrizeMoney(
                rounding.up(rule.multiplier().multiply(wage.amount())),
                rule.multiplier().stripTrailingZeros(),
                wage.amount(),
                rule.verified() && wage.verified() && rounding.verified());
    }
}
