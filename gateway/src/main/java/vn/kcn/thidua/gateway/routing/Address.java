package vn.kcn.thidua.gateway.routing;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a service listens. */
record Address(boolean tls, String host, int port) {

    static Address parse(@Nullable String text) {
        try {
            var uri = new URI(text == null ? "" : text.strip());
            var tls = "https".equals(uri.getScheme());
            var nothingElse = uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null
                    && (uri.getRawPath() == null || uri.getRawPath().matches("/?"));
            if ((tls || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && nothingElse
                    && uri.getPort() < 65_536) {
                return new Address(
                        tls,
                        uri.getHost().replaceAll("[\\[\\]]", ""),
                        uri.getPort() >= 0 ? uri.getPort() : tls ? 443 : 80);
            }
        } catch (URISyntaxException e) {
            // the same answer as to any other text
        }
        throw new IllegalArgumentException("'" + text + "' is not a base address such as http://127.0.0.1:8181");
    }

    String base() {
        var inUri = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return (tls ? "https://" : "http://") + inUri + ":" + port;
    }
}
