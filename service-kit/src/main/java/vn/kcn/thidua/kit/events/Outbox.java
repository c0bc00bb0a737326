package vn.kcn.thidua.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.audit.AuditStamp;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.model.TimeOrderedIds;

/** The only way to tell others of a change: in the transaction of the change itself, with its audit entry. */
@ApplicationScoped
public class Outbox {

    /** One round trip for both rows: neither can exist without the other. */
    private static final String WRITE = """
            with event as (
                insert into outbox (id, topic, type, aggregate_id, aggregate_version, payload, traceparent, occurred_at)
                values (:id, :topic, :type, :aggregate, :version, cast(:payload as jsonb), :traceparent, :at)
                returning id, occurred_at, type, aggregate_id, aggregate_version, payload)
            insert into audit_entry (event_id, at, actor, client, trace_id, type, aggregate_id, aggregate_version, state)
            select id, occurred_at, :actor, :client, :trace, type, aggregate_id, aggregate_version, payload from event
            """;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    AuditStamp stamp;

    @Inject
    OutboxRelay relay;

    @Inject
    TransactionSynchronizationRegistry transactions;

    /**
     * Publishes the aggregate's new state. Its version rises by one; {@code state} is asked after that, and gives the
     * whole public state with {@code id} and {@code version}.
     *
     * @param type what happened, with the version of the event's form: {@code vn.kcn.thidua.zone.updated.v1}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <A extends Aggregate> void publish(String topic, String type, A aggregate, Function<? super A, ?> state) {
        Instant now = clock.instant();
        aggregate.markChanged(now);
        // the aggregate's row goes first: its lock is what keeps the events of one aggregate in order
        entities.flush();
        write(topic, type, aggregate.id(), aggregate.version(), asJson(state.apply(aggregate)), now);
    }

    void write(String topic, String type, UUID aggregate, long version, String payload, Instant at) {
        AuditStamp.Values who = stamp.now();
        entities.createNativeQuery(WRITE)
                .setParameter("id", TimeOrderedIds.next())
                .setParameter("topic", topic)
                .setParameter("type", type)
                .setParameter("aggregate", aggregate)
                .setParameter("version", version)
                .setParameter("payload", payload)
                .setParameter("traceparent", who.traceparent())
                .setParameter("at", at)
                .setParameter("actor", who.actor())
                .setParameter("client", who.client())
                .setParameter("trace", who.traceId())
                .executeUpdate();
        wakeRelayAfterCommit();
    }

    private String asJson(@Nullable Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An event's state must be writable as JSON", broken);
        }
    }

    private void wakeRelayAfterCommit() {
        if (transactions.getResource(Outbox.class) != null) {
            return; // once a transaction is enough
        }
        transactions.putResource(Outbox.class, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
