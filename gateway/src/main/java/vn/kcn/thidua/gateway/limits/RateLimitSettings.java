package vn.kcn.thidua.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "thidua.gateway.rate-limit")
interface RateLimitSettings {

    @WithDefault("true")
    boolean enabled();

    @WithDefault("60S")
    Duration window();

    /** Requests a window without a token, per address. */
    long anonymous();

    /** Of those, how many may change something, per address: what the public sends without a log-in. */
    @WithDefault("60")
    long anonymousWrites();

    /** Requests a window with a token, per client and user. */
    long authenticated();

    /** Bulk requests a window, per caller, beside the quota above. */
    long bulk();

    /** Callers remembered at once; the one unseen longest is forgotten first. */
    @WithDefault("100000")
    long callers();
}
