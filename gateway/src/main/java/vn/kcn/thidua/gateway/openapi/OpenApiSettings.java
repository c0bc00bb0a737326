package vn.kcn.thidua.gateway.openapi;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "thidua.gateway.openapi")
interface OpenApiSettings {

    /** The gateway's own address, as clients know it. */
    String server();

    /** The realm's discovery document, as clients reach it. */
    String oidcUrl();

    @WithDefault("60S")
    Duration kept();

    /** Kept no longer than this while a service could not be asked. */
    @WithDefault("5S")
    Duration keptIncomplete();

    @WithDefault("2S")
    Duration timeout();
}
