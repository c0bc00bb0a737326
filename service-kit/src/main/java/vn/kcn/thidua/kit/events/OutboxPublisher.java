package vn.kcn.thidua.kit.events;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One round of the relay: read what has its place and waits, send it, mark what was acknowledged. */
@ApplicationScoped
class OutboxPublisher implements Leader.Work {

    private static final Logger LOG = Logger.getLogger(OutboxPublisher.class);

    /** Of one aggregate in the order of its versions, as their places are. */
    private static final String WAITING = """
            select seq, id, topic, type, aggregate_id, aggregate_version, payload::text, traceparent, occurred_at, position
            from outbox where published_at is null and position is not null order by position limit ?
            """;

    private static final String MARK = "update outbox set published_at = clock_timestamp() where seq = any(?)";

    @Inject
    Topics topics;

    @Inject
    EventsConfig config;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    private @Nullable KafkaProducer<String, byte[]> producer;

    private record Row(
            long seq,
            UUID id,
            String topic,
            String type,
            UUID aggregate,
            long version,
            String payload,
            @Nullable String traceparent,
            OffsetDateTime at,
            long position) {}

    @Override
    public void begin() throws Exception {
        topics.ensure(config.topics().orElse(List.of()));
    }

    @Override
    public Leader.Round round(Connection connection) throws SQLException, InterruptedException {
        List<Row> rows = waiting(connection, config.batch());
        connection.commit();
        if (rows.isEmpty()) {
            return new Leader.Round(0, 0);
        }
        List<Long> acknowledged = send(rows);
        mark(connection, acknowledged);
        connection.commit();
        return new Leader.Round(acknowledged.size(), rows.size() - acknowledged.size());
    }

    private static List<Row> waiting(Connection connection, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WAITING)) {
            select.setInt(1, most);
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(
                            found.getLong(1),
                            found.getObject(2, UUID.class),
                            found.getString(3),
                            found.getString(4),
                            found.getObject(5, UUID.class),
                            found.getLong(6),
                            found.getString(7),
                            found.getString(8),
                            found.getObject(9, OffsetDateTime.class),
                            found.getLong(10)));
                }
            }
            return rows;
        }
    }

    /** The acknowledged prefix of each key: behind a failed event, later ones of its aggregate count as unsent. */
    private List<Long> send(List<Row> rows) throws InterruptedException {
        KafkaProducer<String, byte[]> kafka = producer();
        Map<Row, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        Set<String> unreachable = new HashSet<>();
        for (Row row : rows) {
            if (!unreachable.contains(row.topic())) {
                Future<RecordMetadata> future = kafka.send(record(row));
                sent.put(row, future);
                if (future.isDone() && future.state() == Future.State.FAILED) {
                    unreachable.add(row.topic()); // each further send to it would wait as long for nothing
                }
            }
        }
        kafka.flush();
        List<Long> acknowledged = new ArrayList<>(rows.size());
        Set<UUID> broken = new HashSet<>();
        for (var each : sent.entrySet()) {
            Row row = each.getKey();
            if (broken.contains(row.aggregate())) {
                continue;
            }
            try {
                each.getValue().get();
                acknowledged.add(row.seq());
            } catch (ExecutionException | KafkaException refused) {
                if (broken.isEmpty()) {
                    LOG.warnf("Kafka did not take event %s of %s: %s", row.id(), row.topic(), refused.getMessage());
                }
                broken.add(row.aggregate());
            }
        }
        return acknowledged;
    }

    private ProducerRecord<String, byte[]> record(Row row) {
        var message = new ProducerRecord<>(
                row.topic(), row.aggregate().toString(), row.payload().getBytes(StandardCharsets.UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", row.id().toString());
        header(message, "ce_source", "/" + service);
        header(message, "ce_type", row.type());
        header(message, "ce_subject", row.aggregate().toString());
        header(message, "ce_time", row.at().toString());
        header(message, "ce_aggregateversion", Long.toString(row.version()));
        header(message, "ce_sequence", Long.toString(row.position()));
        header(message, "content-type", "application/json");
        if (row.traceparent() != null) {
            header(message, "traceparent", row.traceparent());
        }
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void mark(Connection connection, List<Long> acknowledged) throws SQLException {
        if (acknowledged.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(MARK)) {
            update.setArray(1, connection.createArrayOf("bigint", acknowledged.toArray()));
            update.executeUpdate();
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = topics.client();
            settings.put("acks", "all");
            settings.put("enable.idempotence", true);
            settings.put("linger.ms", 2);
            // plain Java: no native library to unpack where the file system is read-only
            settings.put("compression.type", "gzip");
            settings.put("compression.gzip.level", 1);
            settings.put("request.timeout.ms", 5_000);
            settings.put("delivery.timeout.ms", 10_000);
            settings.put("max.block.ms", 2_000L);
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
            producer = null;
        }
    }
}
