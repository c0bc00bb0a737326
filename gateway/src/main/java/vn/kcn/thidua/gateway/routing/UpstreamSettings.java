package vn.kcn.thidua.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** Base addresses by {@link Upstream#id()}, such as {@code http://127.0.0.1:8181}. */
@ConfigMapping(prefix = "thidua.upstream")
interface UpstreamSettings {

    @WithParentName
    Map<String, String> addresses();
}
