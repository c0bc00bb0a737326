package vn.kcn.thidua.kit.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Work that one instance of a service does at a time: the holder of an advisory lock of the database. Others stand by and
 * take over when its connection ends.
 *
 * <p>Woken by those who know of work; looks by itself every {@code poll} for the rest.
 */
final class Leader {

    private static final Logger LOG = Logger.getLogger(Leader.class);
    private static final Duration MOST_PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final long lock;
    private final Database database;
    private final Duration poll;
    private final Work work;

    private final Semaphore wakes = new Semaphore(0);
    private final Backoff backoff = new Backoff(Duration.ofMillis(100), MOST_PATIENCE);
    private volatile boolean running;
    private volatile boolean connected;
    private volatile boolean leading;
    private @Nullable Thread thread;

    /** Where the lock is held. */
    record Database(String url, String username, String password) {

        /** One of its own, not the pool's: the lock lives and dies with it. */
        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, username, password);
        }
    }

    /** What the one that leads does. */
    interface Work {

        /** Before the first round. */
        default void begin() throws Exception {}

        Round round(Connection connection) throws Exception;
    }

    /** What became of a round: how much was done, and how much could not be. */
    record Round(int done, int failed) {}

    Leader(String name, long lock, Database database, Duration poll, Work work) {
        this.name = name;
        this.lock = lock;
        this.database = database;
        this.poll = poll;
        this.work = work;
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** What there is to do is still done. */
    void stop() throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
    }

    void wake() {
        if (wakes.availablePermits() == 0) {
            wakes.release();
        }
    }

    /** Whether it can do its part: it has its connection, as leader or standing by. */
    boolean isConnected() {
        return connected;
    }

    boolean isLeading() {
        return leading;
    }

    private void run() {
        while (running) {
            try (Connection connection = database.connect()) {
                connected = true;
                lead(connection);
            } catch (InterruptedException stopped) {
                return;
            } catch (Exception failed) {
                LOG.warnf("%s lost its database or broker and tries again: %s", name, failed.toString());
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
            work.begin();
        }
        leading = running;
        connection.setAutoCommit(false);
        boolean more = true;
        while (running || more) {
            Round round = work.round(connection);
            more = round.done() > 0 && round.failed() == 0;
            if (round.failed() > 0 && !running) {
                return; // it waits for the next start
            }
            if (round.failed() > 0 && round.done() == 0) {
                backoff.pause();
            } else {
                backoff.reset();
            }
            if (running && !more) {
                await(poll);
            }
        }
    }

    private void await(Duration most) throws InterruptedException {
        if (wakes.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            wakes.drainPermits();
        }
    }

    private boolean holdsLock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, lock);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
