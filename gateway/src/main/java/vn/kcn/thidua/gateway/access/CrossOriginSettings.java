package vn.kcn.thidua.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "thidua.gateway.cors")
interface CrossOriginSettings {

    /** Exact origins, such as {@code https://portal.example}; none by default, no wildcard. */
    Optional<Set<String>> origins();

    @WithDefault("600S")
    Duration maxAge();
}
