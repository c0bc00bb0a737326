package vn.kcn.thidua.gateway.scoreboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "thidua.gateway.scoreboard")
interface ScoreboardSettings {

    /** How long a figure is shown before its service is asked again. */
    @WithDefault("5S")
    Duration kept();

    /** How long the last figure stands in for a service that is away. */
    @WithDefault("1H")
    Duration keptWhileAway();

    @WithDefault("2S")
    Duration timeout();

    /** Answers held at most. */
    @WithDefault("2000")
    long answers();
}
