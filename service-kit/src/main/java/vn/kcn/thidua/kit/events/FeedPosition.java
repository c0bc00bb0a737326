package vn.kcn.thidua.kit.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How far a topic's feed has come, as one transaction sees it.
 *
 * <p>The one relay gives positions in transactions that follow each other, and only to events that are committed. So
 * whoever sees position n sees every event up to n, and what comes later has a higher one.
 *
 * @param head of the newest event that has its place; 0 before the first
 * @param lowWater of the newest event that is deleted; 0 when none is
 */
public record FeedPosition(long head, long lowWater) {

    private static final String READ = """
            select (select max(position) from outbox where topic = ? and position is not null),
                   (select position from feed_low_water where topic = ?)
            """;

    public static FeedPosition of(Connection connection, String topic) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, topic);
            select.setString(2, topic);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long lowWater = row.getLong(2);
                return new FeedPosition(Math.max(row.getLong(1), lowWater), lowWater);
            }
        }
    }
}
