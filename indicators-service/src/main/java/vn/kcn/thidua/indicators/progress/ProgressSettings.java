package vn.kcn.thidua.indicators.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

@ConfigMapping(prefix = "thidua.progress")
interface ProgressSettings {

    /** A forecast of at least this much of the target (percent) is at risk; of less, behind. The board's to choose. */
    @WithDefault("90")
    BigDecimal nearPercent();

    /** How much slower or faster than so far the rest of a window may go, in percent: the band of a forecast. */
    @WithDefault("10")
    BigDecimal bandPercent();

    default Progress.Margins margins() {
        return new Progress.Margins(nearPercent(), bandPercent());
    }
}
