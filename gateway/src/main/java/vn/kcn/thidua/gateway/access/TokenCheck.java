package vn.kcn.thidua.gateway.access;

import io.quarkus.oidc.common.runtime.OidcEndpointAccessException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.lang.UnresolvableKeyException;
import vn.kcn.thidua.gateway.problem.Problem;

@ApplicationScoped
public class TokenCheck {

    /** Long enough for a key set that another request has just begun to fetch. */
    private static final Duration KEYS_ON_THEIR_WAY = Duration.ofMillis(250);

    /** An identity provider that has never been reached is looked for this often, not once a request. */
    private static final Duration UNREACHED = Duration.ofSeconds(1);

    private static final String SCHEME = "Bearer ";

    private final HttpAuthenticator authenticator;
    private final VerifiedTokens verified = new VerifiedTokens(InstantSource.system());
    private final AtomicLong lookAgainAt = new AtomicLong(System.nanoTime());

    TokenCheck(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    /** The caller; fails with a refusal when a token is given that can't be trusted. */
    public Uni<Caller> callerOf(RoutingContext context) {
        var credentials = context.request().headers().getAll("Authorization");
        if (credentials.isEmpty()) {
            return Uni.createFrom().item(() -> Caller.anonymous(context.request()));
        }
        if (credentials.size() > 1) {
            // the gateway would check one and the service might believe the other
            return refused(Problem.malformedRequest("Authorization"));
        }
        if (!credentials.getFirst().regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refused(Problem.invalidToken());
        }
        var token = credentials.getFirst().substring(SCHEME.length());
        return verified.callerOf(token)
                .map(known -> Uni.createFrom().item(known))
                .orElseGet(() -> verify(context, token));
    }

    private Uni<Caller> verify(RoutingContext context, String token) {
        if (System.nanoTime() - lookAgainAt.get() < 0) {
            return refused(Problem.identityProviderAway());
        }
        return authenticated(context)
                .onFailure(TokenCheck::isUnknownKey)
                .recoverWithUni(() -> later().chain(() -> authenticated(context)))
                .onFailure()
                .transform(failure -> problemOf(failure).refused())
                .map(identity -> caller(identity, token));
    }

    /** Address-only identity of whoever sent a token that was not accepted. */
    public Caller withoutToken(RoutingContext context) {
        return Caller.anonymous(context.request());
    }

    private Uni<SecurityIdentity> authenticated(RoutingContext context) {
        return Uni.createFrom().deferred(() -> authenticator.attemptAuthentication(context));
    }

    private static Uni<Void> later() {
        return Uni.createFrom().voidItem().onItem().delayIt().by(KEYS_ON_THEIR_WAY);
    }

    private Caller caller(SecurityIdentity identity, String token) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken claims) {
            var caller = Caller.of(claims);
            verified.remember(token, caller, Instant.ofEpochSecond(claims.getExpirationTime()));
            return caller;
        }
        throw Problem.invalidToken().refused();
    }

    /**
     * The key set is fetched anew for a key id not seen before, but only by the first request that shows it; those beside it
     * fail at once, and would see a 401 whenever the identity provider rotates its keys.
     */
    private static boolean isUnknownKey(Throwable failure) {
        return causes(failure).anyMatch(UnresolvableKeyException.class::isInstance);
    }

    /** Nobody's token is at fault when it could not be looked at. */
    private Problem problemOf(Throwable failure) {
        if (!(failure instanceof AuthenticationFailedException)) {
            lookAgainAt.set(System.nanoTime() + UNREACHED.toNanos());
            return Problem.identityProviderAway();
        }
        return causes(failure).anyMatch(TokenCheck::isUnreachable)
                ? Problem.identityProviderAway()
                : Problem.invalidToken();
    }

    private static boolean isUnreachable(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof OidcEndpointAccessException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }

    private static <T> Uni<T> refused(Problem problem) {
        return Uni.createFrom().failure(problem.refused());
    }
}
