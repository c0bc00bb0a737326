package vn.kcn.thidua.kit.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.locks.Locks;

/**
 * Works on import jobs, one after the other. Of several instances one works on a job: the holder of an advisory lock,
 * which lives and dies with its connection. A job whose worker was killed is taken up by whoever looks next.
 */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final Duration UNFINISHED_UPLOADS = Duration.ofDays(1);

    @Inject
    ImportJobs jobs;

    @Inject
    Working working;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @ConfigProperty(name = "thidua.imports.poll")
    Duration poll;

    @ConfigProperty(name = "thidua.imports.retention")
    Duration retention;

    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    void start(@Observes @Priority(2000) StartupEvent starting) {
        running = true;
        thread = Thread.ofPlatform().name("imports").daemon().start(this::run);
    }

    /** Before the relay: the chunk under way is finished, and told. */
    void stop(@Observes @Priority(2000) ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(Duration.ofSeconds(8));
        }
    }

    /** There is a job. */
    void wake() {
        work.release();
    }

    private void run() {
        while (running) {
            try {
                jobs.open().forEach(this::workOn);
                if (work.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException away) {
                LOG.warnf("Import jobs cannot be looked at now: %s", away.toString());
                pause();
            }
        }
    }

    private void workOn(UUID job) {
        if (!running) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            if (call(connection, "select pg_try_advisory_lock(?, hashtext(?))", job)) {
                try {
                    working.on(job, () -> running);
                } finally {
                    call(connection, "select pg_advisory_unlock(?, hashtext(?))", job);
                }
            }
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private static boolean call(Connection connection, String select, UUID job) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setInt(1, Locks.IMPORT_JOB);
            statement.setString(2, job.toString());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(poll.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Scheduled(every = "{thidua.housekeeping.every}", delayed = "1m", identity = "imports")
    void sweep() {
        int deleted =
                jobs.sweep(clock.instant().minus(retention), clock.instant().minus(UNFINISHED_UPLOADS));
        if (deleted > 0) {
            LOG.infof("Deleted %d import jobs and parts of uploads past their time", deleted);
        }
    }
}
