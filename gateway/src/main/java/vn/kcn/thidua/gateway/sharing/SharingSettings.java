package vn.kcn.thidua.gateway.sharing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "thidua.gateway.sharing")
interface SharingSettings {

    @WithDefault("true")
    boolean enabled();

    /** All kept answers together; the ones unused longest go first. */
    @WithDefault("16M")
    MemorySize memory();

    /** A longer answer is passed on and not kept. */
    @WithDefault("1M")
    MemorySize largest();
}
