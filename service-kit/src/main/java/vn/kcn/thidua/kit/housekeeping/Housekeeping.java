package vn.kcn.thidua.kit.housekeeping;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Published events and answered keys, each past its time. Several instances may do it at once: they skip each other's. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    /** As many as a transaction may delete without holding others up. */
    private static final int BATCH = 5_000;

    private static final String OUTBOX = """
            delete from outbox where seq in (
                select seq from outbox where published_at < :before order by seq limit :batch for update skip locked)
            """;
    private static final String KEYS = """
            delete from idempotency_record where (client, key) in (
                select client, key from idempotency_record where created_at < :before
                order by created_at limit :batch for update skip locked)
            """;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @ConfigProperty(name = "thidua.events.retention")
    Duration events;

    @ConfigProperty(name = "thidua.idempotency.retention")
    Duration keys;

    /** A batch each: a backlog goes over several rounds, and never in one long transaction. */
    @Scheduled(every = "{thidua.housekeeping.every}", delayed = "1m", identity = "housekeeping")
    @Transactional
    void sweep() {
        int published = delete(OUTBOX, events);
        int answered = delete(KEYS, keys);
        if (published + answered > 0) {
            LOG.infof("Deleted %d published events and %d answered keys past their time", published, answered);
        }
    }

    private int delete(String statement, Duration retention) {
        return entities.createNativeQuery(statement)
                .setParameter("before", clock.instant().minus(retention))
                .setParameter("batch", BATCH)
                .executeUpdate();
    }
}
