package vn.kcn.thidua.gateway.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser may do with an answer: nothing with data, and with a page of ours only what that page needs. */
@ApplicationScoped
class PageHeaders {

    /** After the trace, before anything that answers. */
    private static final int BEFORE_ANSWERS = 950;

    private final String policy;

    PageHeaders(@ConfigProperty(name = "thidua.gateway.openapi.oidc-url") URI oidc) {
        // the page under /docs asks the identity provider for tokens
        var identityProvider = oidc.getScheme() + "://" + oidc.getRawAuthority();
        policy =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' "
                        + identityProvider + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(this::apply, BEFORE_ANSWERS);
    }

    private void apply(RoutingContext context) {
        var response = context.response();
        response.putHeader("X-Content-Type-Options", "nosniff");
        if (!context.request().uri().startsWith("/api/")) {
            response.putHeader("Content-Security-Policy", policy)
                    .putHeader("X-Frame-Options", "DENY")
                    .putHeader("Referrer-Policy", "no-referrer");
        }
        context.next();
    }
}
