package vn.kcn.thidua.kit.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the outbox to Kafka. Of all instances of a service one relay is active, the holder of an advisory lock of
 * the database; the others stand by and take over when its connection ends.
 *
 * <p>Woken by every commit in this process; looks by itself every {@code thidua.events.poll} for the rest.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    /** Any fixed number: a service has its database to itself. */
    private static final long LEADERSHIP = 7_431_001L;

    private static final Duration MOST_PATIENCE = Duration.ofSeconds(5);

    @Inject
    EventsConfig config;

    @Inject
    Topics topics;

    @Inject
    OutboxPublisher publisher;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final Semaphore work = new Semaphore(0);
    private final Backoff backoff = new Backoff(Duration.ofMillis(100), MOST_PATIENCE);
    private volatile boolean running;
    private volatile boolean connected;
    private volatile boolean leading;
    private @Nullable Thread thread;

    void start(@Observes @Priority(10) StartupEvent starting) {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    /** After the last request and the consumers: what they committed is still published. */
    void stop(@Observes @Priority(3000) ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
        publisher.close();
    }

    /** There is something to publish. */
    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    /** Whether the relay can do its part: it has its connection, as leader or standing by. */
    boolean isConnected() {
        return connected;
    }

    boolean isLeading() {
        return leading;
    }

    private void run() {
        while (running) {
            // a connection of its own, not the pool's: the lock lives and dies with it
            try (Connection connection = DriverManager.getConnection(url, username, password)) {
                connected = true;
                lead(connection);
            } catch (InterruptedException stopped) {
                return;
            } catch (Exception failed) {
                LOG.warnf("The relay lost its database or broker and tries again: %s", failed.toString());
                backoff.pause();
            } finally {
                connected = false;
                leading = false;
            }
        }
    }

    private void lead(Connection connection) throws Exception {
        while (running && !holdsLock(connection)) {
            await(Duration.ofSeconds(1));
        }
        if (running) {
            topics.ensure(config.topics().orElse(List.of()));
        }
        leading = running;
        connection.setAutoCommit(false);
        boolean more = true;
        while (running || more) {
            OutboxPublisher.Round round = publisher.publish(connection, config.batch());
            more = round.published() > 0 && round.failed() == 0;
            if (round.failed() > 0 && !running) {
                return; // they stay in the outbox for the next start
            }
            if (round.failed() > 0 && round.published() == 0) {
                backoff.pause();
            } else {
                backoff.reset();
            }
            if (running && !more) {
                await(config.poll());
            }
        }
    }

    private void await(Duration most) throws InterruptedException {
        if (work.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    private static boolean holdsLock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LEADERSHIP);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
