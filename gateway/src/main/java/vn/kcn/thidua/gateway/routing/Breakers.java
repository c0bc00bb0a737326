package vn.kcn.thidua.gateway.routing;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** One circuit breaker a service: one that is down is left alone and its callers are told at once. */
@ApplicationScoped
class Breakers {

    private static final Logger LOG = Logger.getLogger(Breakers.class);

    private final Map<Upstream, TypedGuard<Uni<ProxyResponse>>> guards = new EnumMap<>(Upstream.class);
    private final Map<Upstream, CircuitBreakerState> states = new ConcurrentHashMap<>();

    Breakers(RoutingSettings settings) {
        for (var upstream : Upstream.values()) {
            states.put(upstream, CircuitBreakerState.CLOSED);
            guards.put(upstream, guard(upstream, settings.breaker()));
        }
    }

    TypedGuard<Uni<ProxyResponse>> of(Upstream upstream) {
        return Objects.requireNonNull(guards.get(upstream));
    }

    CircuitBreakerState state(Upstream upstream) {
        return Objects.requireNonNull(states.get(upstream));
    }

    private TypedGuard<Uni<ProxyResponse>> guard(Upstream upstream, RoutingSettings.Breaker settings) {
        return TypedGuard.create(new TypeLiteral<Uni<ProxyResponse>>() {})
                .withDescription(upstream.id())
                .withCircuitBreaker()
                .name(upstream.id())
                .requestVolumeThreshold(settings.requests())
                .failureRatio(settings.failures())
                .delay(settings.delay().toMillis(), ChronoUnit.MILLIS)
                .failOn(SickUpstream.class)
                .onStateChange(state -> changed(upstream, state))
                .done()
                .build();
    }

    private void changed(Upstream upstream, CircuitBreakerState state) {
        states.put(upstream, state);
        if (state == CircuitBreakerState.OPEN) {
            LOG.warnf("A service is left alone for a while upstream=%s", upstream.id());
        } else {
            LOG.infof("The way to a service has changed upstream=%s state=%s", upstream.id(), state);
        }
    }
}
