package vn.kcn.thidua.indicators.analytics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "thidua.analytics")
interface AnalyticsSettings {

    /** Rows of one answer. */
    @WithDefault("50000")
    int mostCells();

    /** Reported figures that one answer is computed from, where kept totals do not tell. */
    @WithDefault("2000000")
    long mostValues();
}
