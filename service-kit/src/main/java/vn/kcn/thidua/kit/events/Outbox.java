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
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.audit.AuditStamp;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.model.TimeOrderedIds;

/** The only way to tell others of a change: in the transaction of the change itself, with its audit entry. */
@ApplicationScoped
public class Outbox {

    /** One round trip for all rows of both tables: an event cannot exist without its audit entry, nor the reverse. */
    private static final String WRITE = """
            with event as (
                insert into outbox (id, topic, type, aggregate_id, aggregate_version, payload, traceparent, occurred_at)
                select id, ?, type, aggregate, version, cast(payload as jsonb), ?, ?
                from unnest(?, ?, ?, ?, ?) with ordinality
                    as told(id, type, aggregate, version, payload, turn)
                order by turn
                returning id, occurred_at, type, aggregate_id, aggregate_version, payload)
            insert into audit_entry (event_id, at, actor, client, trace_id, type, aggregate_id, aggregate_version, state)
            select id, occurred_at, ?, ?, ?, type, aggregate_id, aggregate_version, payload from event
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

    /** One aggregate and what happened to it, with the version of the event's form. */
    public record Change<A extends Aggregate>(String type, A aggregate) {}

    record Event(String type, UUID aggregate, long version, String payload) {}

    /**
     * Publishes the aggregate's new state. Its version rises by one; {@code state} is asked after that, and gives the
     * whole public state with {@code id} and {@code version}.
     *
     * @param type what happened, with the version of the event's form: {@code vn.kcn.thidua.zone.updated.v1}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <A extends Aggregate> void publish(String topic, String type, A aggregate, Function<? super A, ?> state) {
        publishAll(topic, List.of(new Change<>(type, aggregate)), state);
    }

    /** The same for many aggregates, each of them once, in a number of statements that does not grow with theirs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <A extends Aggregate> void publishAll(String topic, List<Change<A>> changes, Function<? super A, ?> state) {
        if (changes.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        changes.forEach(change -> change.aggregate().markChanged(now));
        // the aggregates' rows go first: their locks are what keeps the events of each one in order
        entities.flush();
        tell(topic, changes, state, now);
    }

    /** The same for aggregates that {@code Aggregates} has stored in this transaction: their versions have risen. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <A extends Aggregate> void publishStored(
            String topic, List<Change<A>> changes, Function<? super A, ?> state) {
        if (!changes.isEmpty()) {
            tell(topic, changes, state, clock.instant());
        }
    }

    private <A extends Aggregate> void tell(
            String topic, List<Change<A>> changes, Function<? super A, ?> state, Instant now) {
        changes.forEach(change -> change.aggregate().markTold());
        List<Event> events = changes.stream()
                .map(change -> new Event(
                        change.type(),
                        change.aggregate().id(),
                        change.aggregate().version(),
                        asJson(state.apply(change.aggregate()))))
                .toList();
        write(topic, events, now);
    }

    void write(String topic, List<Event> events, Instant at) {
        AuditStamp.Values who = stamp.now();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
                insert.setString(1, topic);
                insert.setString(2, who.traceparent());
                insert.setObject(3, at.atOffset(ZoneOffset.UTC));
                insert.setArray(4, array(connection, "uuid", events, event -> TimeOrderedIds.next()));
                insert.setArray(5, array(connection, "text", events, Event::type));
                insert.setArray(6, array(connection, "uuid", events, Event::aggregate));
                insert.setArray(7, array(connection, "bigint", events, Event::version));
                insert.setArray(8, array(connection, "text", events, Event::payload));
                insert.setString(9, who.actor());
                insert.setString(10, who.client());
                insert.setString(11, who.traceId());
                insert.executeUpdate();
            }
        });
        wakeRelayAfterCommit();
    }

    private static Array array(Connection connection, String type, List<Event> events, Function<Event, Object> field)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(field).toArray());
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
