package vn.kcn.thidua.kit.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far a consumer has come, in the database of its effects: both are committed together or not at all. */
final class ConsumerProgress {

    private final String consumer;

    ConsumerProgress(String consumer) {
        this.consumer = consumer;
    }

    /** Next offset by partition; a partition without an entry starts at its beginning. */
    Map<TopicPartition, Long> read(Connection connection) throws SQLException {
        return select(connection, "");
    }

    /** The same, held until the end of the transaction: the consumer cannot move on meanwhile. */
    Map<TopicPartition, Long> hold(Connection connection) throws SQLException {
        return select(connection, " for update");
    }

    private Map<TopicPartition, Long> select(Connection connection, String lock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select topic, part, next_offset from public.consumer_progress where consumer = ?" + lock)) {
            select.setString(1, consumer);
            Map<TopicPartition, Long> progress = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    progress.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
                }
            }
            return progress;
        }
    }

    /**
     * Moves on from where this instance believes it is. When another instance has taken the partition over, that is
     * no longer so: the transaction must not be committed.
     */
    void advance(Connection connection, TopicPartition partition, long from, long to)
            throws SQLException, LostPartition {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into public.consumer_progress as progress (consumer, topic, part, next_offset) values (?, ?, ?, ?)
                on conflict (consumer, topic, part) do update set next_offset = excluded.next_offset
                where progress.next_offset <= ?
                """)) {
            upsert.setString(1, consumer);
            upsert.setString(2, partition.topic());
            upsert.setInt(3, partition.partition());
            upsert.setLong(4, to);
            upsert.setLong(5, from);
            if (upsert.executeUpdate() != 1) {
                throw new LostPartition(partition);
            }
        }
    }

    /** Another instance has gone on from here. */
    static final class LostPartition extends Exception {
        LostPartition(TopicPartition partition) {
            super("another instance took over " + partition);
        }
    }
}
