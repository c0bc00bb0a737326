package vn.kcn.thidua.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A broker that is away makes a service late, not unready: what it accepts waits in the outbox. */
@Readiness
@ApplicationScoped
class RelayReadiness implements HealthCheck {

    @Inject
    OutboxRelay relay;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox-relay")
                .status(relay.isConnected())
                .withData("leading", relay.isLeading())
                .build();
    }
}
