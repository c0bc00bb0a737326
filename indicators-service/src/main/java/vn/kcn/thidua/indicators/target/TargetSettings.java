package vn.kcn.thidua.indicators.target;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import vn.kcn.thidua.indicators.indicator.Quantity;

@ConfigMapping(prefix = "thidua.targets")
interface TargetSettings {

    /** How far from "about x" is still about x, in percent. No law says; the board may. */
    @WithDefault("2.5")
    BigDecimal tolerance();

    default Quantity usualTolerance() {
        return new Quantity(tolerance());
    }
}
