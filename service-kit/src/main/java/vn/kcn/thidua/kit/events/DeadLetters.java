package vn.kcn.thidua.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.TimeOrderedIds;
import vn.kcn.thidua.kit.problem.Refusal;

/** Events that could not be handled: kept with their cause, listed, mended, re-driven or discarded. */
@ApplicationScoped
class DeadLetters {

    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Also published to the topic's dead-letter topic, through the outbox like every other event. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String consumer, ConsumerRecord<String, byte[]> event, Exception cause) {
        Map<String, String> headers = new LinkedHashMap<>();
        event.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        UUID id = TimeOrderedIds.next();
        Instant now = clock.instant();
        byte[] payload = event.value() == null ? new byte[0] : event.value();
        DeadLetter letter = new DeadLetter(
                id,
                consumer,
                event.topic(),
                event.partition(),
                event.offset(),
                event.key(),
                headers,
                new String(payload, StandardCharsets.UTF_8),
                describe(cause),
                DeadLetter.State.WAITING,
                now);
        entities.createNativeQuery("""
                        insert into dead_letter (id, consumer, topic, part, record_offset, record_key, headers, payload,
                                                 cause, state, failed_at)
                        values (:id, :consumer, :topic, :part, :offset, :key, cast(:headers as jsonb), :payload,
                                :cause, 'WAITING', :at)
                        """)
                .setParameter("id", id)
                .setParameter("consumer", consumer)
                .setParameter("topic", event.topic())
                .setParameter("part", event.partition())
                .setParameter("offset", event.offset())
                .setParameter("key", event.key())
                .setParameter("headers", asJson(headers))
                .setParameter("payload", payload)
                .setParameter("cause", letter.cause())
                .setParameter("at", now)
                .executeUpdate();
        outbox.write(
                Topics.deadLetters(event.topic()),
                List.of(new Outbox.Event("vn.kcn.thidua.event.set-aside.v1", id, 1, asJson(letter))),
                now);
    }

    List<DeadLetter> waiting(int most) {
        return rows("state = 'WAITING' order by id", most, null);
    }

    DeadLetter get(UUID id) {
        List<DeadLetter> found = rows("id = :id", 1, id);
        if (found.isEmpty()) {
            throw Refusal.notFound("unknown-dead-letter", Map.of("id", id));
        }
        return found.getFirst();
    }

    /** Settles it once; whoever comes second is refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    void settle(UUID id, DeadLetter.State state, String by, @Nullable String mended) {
        int settled = entities.createNativeQuery("""
                        update dead_letter set state = :state, settled_at = :at, settled_by = :by, mended = :mended
                        where id = :id and state = 'WAITING'
                        """)
                .setParameter("state", state.name())
                .setParameter("at", clock.instant())
                .setParameter("by", by)
                .setParameter("mended", mended)
                .setParameter("id", id)
                .executeUpdate();
        if (settled == 0) {
            throw Refusal.conflict("dead-letter-settled", Map.of("id", id));
        }
    }

    /** What was re-driven with a mended state, as it was then taken in. */
    @SuppressWarnings("unchecked") // a native query knows no types
    List<ReceivedEvent> mended(String consumer) {
        var rows = (List<Object[]>) entities.createNativeQuery(
                        "select id, mended from dead_letter where consumer = :consumer and mended is not null order by id",
                        Object[].class)
                .setParameter("consumer", consumer)
                .getResultList();
        return rows.stream()
                .map(row -> event(get((UUID) row[0]), (String) row[1]))
                .toList();
    }

    ReceivedEvent event(DeadLetter letter, @Nullable String mended) {
        RecordHeaders headers = new RecordHeaders();
        letter.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        String payload = mended == null ? letter.payload() : mended;
        return ReceivedEvent.read(headers, payload.getBytes(StandardCharsets.UTF_8), json);
    }

    @SuppressWarnings("unchecked") // a native query knows no types
    private List<DeadLetter> rows(String where, int most, @Nullable UUID id) {
        var query = entities.createNativeQuery("""
                select id, consumer, topic, part, record_offset, record_key, headers::text, payload, cause, state,
                       failed_at
                from dead_letter where\s""" + where, Object[].class).setMaxResults(most);
        if (id != null) {
            query.setParameter("id", id);
        }
        return ((List<Object[]>) query.getResultList())
                .stream().map(this::letter).toList();
    }

    private DeadLetter letter(Object[] row) {
        return new DeadLetter(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).longValue(),
                (String) row[5],
                headers((String) row[6]),
                new String((byte[]) row[7], StandardCharsets.UTF_8),
                (String) row[8],
                DeadLetter.State.valueOf((String) row[9]),
                (Instant) row[10]);
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readerForMapOf(String.class).readValue(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String asJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String describe(Exception cause) {
        String text = cause.toString();
        return text.length() <= 2_000 ? text : text.substring(0, 2_000);
    }
}
