package vn.kcn.thidua.nominations.regime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** To how many đồng a regime rounds up: to tens of thousands since Decree 98/2023, not at all before. */
record MoneyRounding(int unit, @Nullable String legalBasis, boolean verified) {

    BigDecimal up(BigDecimal amount) {
        BigDecimal step = BigDecimal.valueOf(unit);
        return amount.divide(step, 0, RoundingMode.CEILING).multiply(step);
    }
}
