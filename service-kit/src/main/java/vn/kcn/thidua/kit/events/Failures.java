package vn.kcn.thidua.kit.events;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.apache.kafka.common.KafkaException;

/** Tells causes that pass by themselves from those that stay whatever one does. */
final class Failures {

    /** SQLState classes of a database that is away, full, locked or restarting. */
    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "55", "57", "58", "XX");

    private Failures() {}

    static boolean mayPass(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql instanceof SQLTransientException
                        || sql.getSQLState() == null
                        || PASSING.contains(sql.getSQLState().substring(0, 2));
            }
            if (cause instanceof IOException
                    || cause instanceof KafkaException
                    || cause instanceof jakarta.transaction.RollbackException
                    || cause instanceof jakarta.transaction.SystemException) {
                return true;
            }
        }
        return false;
    }
}
