package vn.kcn.thidua.kit.access;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Bearer tokens, and patience when the identity provider has changed its keys: the first request that shows a new key fetches the
 * key set; those beside it would be refused at once, for nothing they did.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class NewKeysMechanism implements HttpAuthenticationMechanism {

    /** Long enough for a key set that another request has just begun to fetch. */
    private static final Duration ON_ITS_WAY = Duration.ofMillis(250);

    private final OidcAuthenticationMechanism bearer;

    NewKeysMechanism(OidcAuthenticationMechanism bearer) {
        this.bearer = bearer;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return bearer.authenticate(context, identities)
                .onFailure(NewKeysMechanism::isUnknownKey)
                .recoverWithUni(() -> Uni.createFrom()
                        .voidItem()
                        .onItem()
                        .delayIt()
                        .by(ON_ITS_WAY)
                        .chain(() -> bearer.authenticate(context, identities)));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return bearer.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return bearer.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return bearer.getCredentialTransport(context);
    }

    private static boolean isUnknownKey(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(UnresolvableKeyException.class::isInstance);
    }
}
