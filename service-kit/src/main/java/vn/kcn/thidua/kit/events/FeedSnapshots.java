package vn.kcn.thidua.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Reads a service's tables so that the change feed goes on from there: snapshot(n) and the feed after n are the present.
 *
 * <p>Everything is read in one repeatable-read transaction, and the position first. An event at or below it was
 * committed before it got its place, and is in what is read; each later one is in the feed. A change that is in both,
 * because its event has no place yet, does no harm: an event carries the whole state with its version.
 */
@ApplicationScoped
public class FeedSnapshots {

    @Inject
    DataSource database;

    /** Reads within the snapshot; the connection is the kit's to close. */
    @FunctionalInterface
    public interface Reading<T> {
        T on(Connection connection, long position) throws Exception;
    }

    /** Outside of any transaction of the caller's, for as long as the reading takes. */
    public <T> T read(String topic, Reading<T> reading) throws Exception {
        try (Connection connection = database.getConnection()) {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException("A snapshot is read outside of a transaction");
            }
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try {
                return reading.on(connection, FeedPosition.of(connection, topic).head());
            } finally {
                end(connection);
            }
        }
    }

    /** The pool's connections are lent as they were. */
    private static void end(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setReadOnly(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }
}
