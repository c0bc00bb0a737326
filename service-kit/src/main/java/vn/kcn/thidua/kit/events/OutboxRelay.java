package vn.kcn.thidua.kit.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.kcn.thidua.kit.locks.Locks;

/**
 * Tells of what was committed: first each event gets its place in the feed, then it is published to Kafka. Of all
 * instances of a service one does the first and one the second, on threads of their own: a broker that is away holds up
 * nobody who reads the feed.
 */
@ApplicationScoped
class OutboxRelay {

    private final Leader placing;
    private final Leader publishing;

    @Inject
    OutboxRelay(
            EventsConfig config,
            FeedPlacer placer,
            OutboxPublisher publisher,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        Leader.Database database = new Leader.Database(url, username, password);
        placing = new Leader("feed-placer", Locks.PLACING, database, config.poll(), placer);
        publishing = new Leader("outbox-relay", Locks.RELAY, database, config.poll(), publisher);
    }

    void start(@Observes @Priority(10) StartupEvent starting) {
        placing.start();
        publishing.start();
    }

    /** After the last request and the consumers: what they committed is still published. */
    void stop(@Observes @Priority(3000) ShutdownEvent stopping) throws InterruptedException {
        placing.stop();
        publishing.stop();
    }

    /** There is something to tell. */
    void wake() {
        placing.wake();
    }

    void send(@Observes Placed placed) {
        publishing.wake();
    }

    /** Whether it can do its part, as leader or standing by. */
    boolean isConnected() {
        return placing.isConnected() && publishing.isConnected();
    }

    boolean isLeading() {
        return publishing.isLeading();
    }
}
