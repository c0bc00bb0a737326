package vn.kcn.thidua.indicators.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

@ConfigMapping(prefix = "thidua.progress")
interface ProgressSettings {

    /** A forecast of at least this much of the target (percent) is at risk; of less, behind. The board's to choose. */
    @WithDefault("90")
    BigDecimal nearPercent();
}
