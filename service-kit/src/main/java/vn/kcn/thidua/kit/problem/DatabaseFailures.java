package vn.kcn.thidua.kit.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;

/** What a failure of the database means to a caller, by its SQLState (PostgreSQL manual, appendix A). */
public final class DatabaseFailures {

    private DatabaseFailures() {}

    /** Cannot answer now, and may soon: no connection, restarting, out of resources, or our pool is exhausted. */
    static boolean isAway(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("40");
    }

    /** Whether another transaction changed the same row first. */
    public static boolean isOvertaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return true;
            }
        }
        return false;
    }

    /** Whether a constraint stands behind this failure, however deep. */
    public static boolean stemsFromConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isConflict(cause)) {
                return true;
            }
        }
        return false;
    }

    /** A unique or exclusion constraint stopped the second of two who came at once. */
    static boolean isConflict(Throwable cause) {
        return cause instanceof SQLException sql
                && ("23505".equals(sql.getSQLState()) || "23P01".equals(sql.getSQLState()));
    }
}
