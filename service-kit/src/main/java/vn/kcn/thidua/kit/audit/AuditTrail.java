package vn.kcn.thidua.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.kcn.thidua.kit.model.TimeOrderedIds;

/** For changes that nobody outside is told of: published ones write their entry with their event. */
@ApplicationScoped
public class AuditTrail {

    private static final String WRITE = """
            insert into audit_entry (event_id, at, actor, client, trace_id, type, aggregate_id, aggregate_version, state)
            select :event, :at, :actor, :client, :trace, :type, :thing, coalesce(max(aggregate_version), 0) + 1,
                   cast(:state as jsonb)
            from audit_entry where aggregate_id = :thing
            """;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    AuditStamp stamp;

    /** In the transaction of the change itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String type, UUID thing, Object state) {
        AuditStamp.Values who = stamp.now();
        entities.createNativeQuery(WRITE)
                .setParameter("event", TimeOrderedIds.next())
                .setParameter("at", clock.instant())
                .setParameter("actor", who.actor())
                .setParameter("client", who.client())
                .setParameter("trace", who.traceId())
                .setParameter("type", type)
                .setParameter("thing", thing)
                .setParameter("state", asJson(state))
                .executeUpdate();
    }

    private String asJson(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A state must be writable as JSON", broken);
        }
    }
}
