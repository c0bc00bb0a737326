package vn.kcn.thidua.indicators.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "thidua.live")
interface LiveSettings {

    /** Each follower holds a connection, and nothing else. */
    @WithDefault("2000")
    int followers();

    /** Shorter than what proxies take for silence. */
    @WithDefault("15s")
    Duration heartbeat();
}
