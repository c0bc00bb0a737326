package vn.kcn.thidua.kit.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.kcn.thidua.kit.events.FeedPosition;
import vn.kcn.thidua.kit.events.Placed;

/**
 * Callers who wait for the next change. One thread watches for all of them: woken by the relay of this process, and by
 * the clock for what another instance's relay has placed. A waiting caller costs an entry here and an open socket.
 */
@ApplicationScoped
class FeedWaiters {

    private static final Logger LOG = Logger.getLogger(FeedWaiters.class);

    private record Waiter(String topic, long after, UniEmitter<? super Void> caller) {}

    @Inject
    DataSource database;

    @ConfigProperty(name = "thidua.feed.waiters")
    int most;

    @ConfigProperty(name = "thidua.feed.poll")
    Duration poll;

    private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;

    void start(@Observes StartupEvent starting) {
        running = true;
        Thread.ofPlatform().name("feed-watch").daemon().start(this::watch);
    }

    /** Before the server waits for requests under way: those who wait get their empty page now. */
    void stop(@Observes @Priority(1) ShutdownEvent stopping) {
        running = false;
        news.release();
        waiting.forEach(waiter -> waiter.caller().complete(null));
    }

    void placed(@Observes Placed events) {
        news.release();
    }

    boolean hasRoom() {
        return waiting.size() < most;
    }

    /** Completes when the topic has gone beyond {@code after}, or the patience is at its end. */
    Uni<Void> beyond(String topic, long after, Duration patience) {
        return Uni.createFrom()
                .<Void>emitter(caller -> {
                    Waiter waiter = new Waiter(topic, after, caller);
                    caller.onTermination(() -> waiting.remove(waiter));
                    waiting.add(waiter);
                    news.release(); // a change may have been placed since the caller looked
                })
                .ifNoItem()
                .after(patience)
                .recoverWithUni(Uni.createFrom().voidItem());
    }

    private void watch() {
        while (running) {
            try {
                if (waiting.isEmpty()) {
                    news.acquire();
                } else if (!news.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.trace("Nobody told of news; looking for another instance's");
                }
                news.drainPermits();
                wakeThoseBehind();
            } catch (InterruptedException stopped) {
                return;
            } catch (SQLException away) {
                LOG.debugf("The database is away; those who wait go on waiting: %s", away.getMessage());
            } catch (RuntimeException failed) {
                LOG.error("A waiting caller could not be woken", failed);
            }
        }
    }

    private void wakeThoseBehind() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        Map<String, Long> heads = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            for (Waiter waiter : waiting) {
                if (!heads.containsKey(waiter.topic())) {
                    heads.put(
                            waiter.topic(),
                            FeedPosition.of(connection, waiter.topic()).head());
                }
            }
        }
        waiting.stream()
                .filter(waiter -> heads.getOrDefault(waiter.topic(), 0L) > waiter.after())
                .forEach(waiter -> waiter.caller().complete(null));
    }
}
