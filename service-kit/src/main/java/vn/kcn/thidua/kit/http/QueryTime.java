package vn.kcn.thidua.kit.http;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A request that runs out of its time gives its database connection up, and PostgreSQL ends the query when it notices that nobody
 * listens ({@code client_connection_check_interval}). Told to the driver alone: a {@code statement_timeout} would cost each
 * transaction a round trip.
 */
@Singleton
class QueryTime implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(QueryTime.class);

    private static final Duration NO_LIMIT = Duration.ZERO;
    /** A last chance for what takes no time. */
    private static final Duration LEAST = Duration.ofMillis(50);

    @Inject
    Budget budget;

    @Override
    public void onConnectionAcquire(Connection connection) {
        left().ifPresent(left -> limit(connection, left.compareTo(LEAST) < 0 ? LEAST : left));
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        limit(connection, NO_LIMIT);
    }

    private Optional<Duration> left() {
        return Arc.container().requestContext().isActive() ? budget.left() : Optional.empty();
    }

    private static void limit(Connection connection, Duration time) {
        try {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(time.toMillis()));
        } catch (SQLException broken) {
            // the pool looks at it before it is used again
            LOG.debugf(broken, "A connection is gone");
        }
    }
}
