package vn.kcn.thidua.kit.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.http.RequestTrace;

/** Who stands behind the change that is being written, as the audit trail keeps it. */
@ApplicationScoped
public class AuditStamp {

    @Inject
    Actor actor;

    @Inject
    RequestTrace trace;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    /** Outside a request it is the service itself that acts. */
    public Values now() {
        if (!Arc.container().requestContext().isActive() || trace.traceparent() == null) {
            return new Values(service, service, null, null);
        }
        return new Values(actor.name(), actor.client(), trace.traceparent(), trace.traceId());
    }

    public record Values(
            String actor,
            String client,
            @Nullable String traceparent,
            @Nullable String traceId) {}
}
