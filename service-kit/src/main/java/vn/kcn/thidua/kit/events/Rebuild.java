package vn.kcn.thidua.kit.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Builds a replica anew from its topics while the old one serves, compares the two, and puts the new one in place.
 *
 * <p>The copy is filled in a schema of its own, by the projection's own code: the search path decides which tables it
 * writes. At the end the consumer is held at its offset, the copy is brought to exactly that offset, compared and
 * taken over in one transaction, so that readers see the old rows or the new ones.
 */
@ApplicationScoped
class Rebuild {

    private static final Duration LIMIT = Duration.ofHours(1);

    @Inject
    Topics topics;

    @Inject
    Transactions transactions;

    @Inject
    DeadLetters deadLetters;

    @Inject
    ObjectMapper json;

    /** {@code missing}: rows that only the old replica had; {@code extra}: rows that only the new one has. */
    record TableResult(String table, long rows, long missing, long extra) {}

    record Result(String projection, long events, List<TableResult> tables) {
        public boolean isEqual() {
            return tables.stream().allMatch(table -> table.missing() == 0 && table.extra() == 0);
        }
    }

    Result run(Projections.Running running) throws Exception {
        Projection projection = running.projection();
        var progress = new ConsumerProgress(projection.name());
        String schema = "rebuild_" + projection.name().replaceAll("\\W", "_");
        try (KafkaConsumer<String, byte[]> kafka =
                new KafkaConsumer<>(topics.client(), new StringDeserializer(), new ByteArrayDeserializer())) {
            transactions.run(LIMIT, connection -> prepare(connection, schema, projection));
            Map<TopicPartition, Long> reached = transactions.run(LIMIT, progress::read);
            Replay replay = new Replay(
                    projection, schema, kafka, reached.keySet().stream().toList());
            long first = replay.upTo(reached);
            running.loop().pace().lock();
            try {
                return transactions.run(LIMIT, connection -> {
                    long rest = replay.upTo(connection, progress.hold(connection));
                    for (ReceivedEvent mended : deadLetters.mended(projection.name())) {
                        projection.apply(connection, mended);
                    }
                    Result result =
                            new Result(projection.name(), first + rest, compare(connection, schema, projection));
                    takeOver(connection, schema, projection);
                    return result;
                });
            } finally {
                running.loop().pace().unlock();
            }
        } finally {
            transactions.run(LIMIT, connection -> execute(connection, "drop schema if exists " + schema + " cascade"));
        }
    }

    private static boolean prepare(Connection connection, String schema, Projection projection) throws SQLException {
        execute(connection, "drop schema if exists " + schema + " cascade");
        execute(connection, "create schema " + schema);
        for (String table : projection.tables()) {
            execute(connection, "create table %1$s.%2$s (like public.%2$s including all)".formatted(schema, table));
        }
        return true;
    }

    private static List<TableResult> compare(Connection connection, String schema, Projection projection)
            throws SQLException {
        List<TableResult> results = new ArrayList<>();
        for (String table : projection.tables()) {
            String before = "select * from public." + table;
            String after = "select * from " + schema + "." + table;
            results.add(new TableResult(
                    table,
                    count(connection, after),
                    count(connection, before + " except all " + after),
                    count(connection, after + " except all " + before)));
        }
        return results;
    }

    /** Delete and insert rather than swap tables: readers are never blocked, and views and indexes stay. */
    private static void takeOver(Connection connection, String schema, Projection projection) throws SQLException {
        for (String table : projection.tables().reversed()) {
            execute(connection, "delete from public." + table);
        }
        for (String table : projection.tables()) {
            execute(connection, "insert into public.%2$s select * from %1$s.%2$s".formatted(schema, table));
        }
    }

    private static long count(Connection connection, String select) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from (" + select + ") counted")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return true;
    }

    /** Reads the topics from the start, up to given offsets and no further. */
    private final class Replay {

        private final Projection projection;
        private final String schema;
        private final KafkaConsumer<String, byte[]> kafka;
        private final Map<TopicPartition, Long> next = new HashMap<>();

        Replay(
                Projection projection,
                String schema,
                KafkaConsumer<String, byte[]> kafka,
                List<TopicPartition> partitions) {
            this.projection = projection;
            this.schema = schema;
            this.kafka = kafka;
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
        }

        long upTo(Map<TopicPartition, Long> ends) throws Exception {
            long events = 0;
            while (isBehind(ends)) {
                events += transactions.run(LIMIT, connection -> {
                    execute(connection, "set local search_path = " + schema + ", public");
                    return step(connection, ends);
                });
            }
            return events;
        }

        long upTo(Connection connection, Map<TopicPartition, Long> ends) throws SQLException {
            execute(connection, "set local search_path = " + schema + ", public");
            ends.keySet().stream()
                    .filter(partition -> !next.containsKey(partition))
                    .forEach(this::add);
            long events = 0;
            while (isBehind(ends)) {
                events += step(connection, ends);
            }
            return events;
        }

        private void add(TopicPartition partition) {
            List<TopicPartition> all = new ArrayList<>(kafka.assignment());
            if (!all.contains(partition)) {
                all.add(partition);
                kafka.assign(all);
                kafka.seekToBeginning(List.of(partition));
            }
        }

        private boolean isBehind(Map<TopicPartition, Long> ends) {
            return ends.entrySet().stream().anyMatch(end -> position(end.getKey()) < end.getValue());
        }

        private long position(TopicPartition partition) {
            return next.computeIfAbsent(partition, kafka::position);
        }

        private long step(Connection connection, Map<TopicPartition, Long> ends) throws SQLException {
            long events = 0;
            var batch = kafka.poll(Duration.ofMillis(500));
            for (TopicPartition partition : batch.partitions()) {
                long end = ends.getOrDefault(partition, 0L);
                for (ConsumerRecord<String, byte[]> event : batch.records(partition)) {
                    if (event.offset() >= end) {
                        kafka.seek(partition, event.offset());
                        break;
                    }
                    apply(connection, event);
                    events++;
                }
            }
            // compacted offsets are skipped without a record: the position tells how far we are
            ends.keySet().forEach(partition -> next.put(partition, kafka.position(partition)));
            return events;
        }

        private void apply(Connection connection, ConsumerRecord<String, byte[]> event) throws SQLException {
            execute(connection, "savepoint event");
            try {
                projection.apply(connection, ReceivedEvent.read(event.headers(), event.value(), json));
                execute(connection, "release savepoint event");
            } catch (SQLException | RuntimeException refused) {
                if (Failures.mayPass(refused)) {
                    throw refused;
                }
                execute(connection, "rollback to savepoint event"); // it is among the dead letters already
            }
        }
    }
}
