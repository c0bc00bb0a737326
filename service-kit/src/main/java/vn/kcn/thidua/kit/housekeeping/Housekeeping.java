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

/** Published events, answered keys and files that nothing names, each past its time. Several instances may do it at once: they skip each other's. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    /** As many as a transaction may delete without holding others up. */
    private static final int BATCH = 5_000;

    // who reads the feed below the low-water mark is told to start anew
    private static final String OUTBOX = """
            with gone as (
                delete from outbox where seq in (
                    select seq from outbox where published_at < :before order by seq limit :batch for update skip locked)
                returning topic, position),
            marked as (
                insert into feed_low_water as mark select topic, max(position) from gone
                where position is not null group by topic
                on conflict (topic) do update set position = greatest(mark.position, excluded.position))
            select count(*) from gone
            """;
    private static final String KEYS = """
            with gone as (
                delete from idempotency_record where (client, key) in (
                    select client, key from idempotency_record where created_at < :before
                    order by created_at limit :batch for update skip locked)
                returning 1)
            select count(*) from gone
            """;
    private static final String ORPHANS = """
            with gone as (
                delete from attachment where id in (
                    select id from attachment where attached_at is null and stored_at < :before
                    order by stored_at limit :batch for update skip locked)
                returning 1)
            select count(*) from gone
            """;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @ConfigProperty(name = "thidua.events.retention")
    Duration events;

    @ConfigProperty(name = "thidua.idempotency.retention")
    Duration keys;

    @ConfigProperty(name = "thidua.attachments.orphans-after")
    Duration orphans;

    /** A batch each: a backlog goes over several rounds, and never in one long transaction. */
    @Scheduled(every = "{thidua.housekeeping.every}", delayed = "1m", identity = "housekeeping")
    @Transactional
    void sweep() {
        long published = delete(OUTBOX, events);
        long answered = delete(KEYS, keys);
        long unclaimed = delete(ORPHANS, orphans);
        if (published + answered + unclaimed > 0) {
            LOG.infof(
                    "Deleted what is past its time: published events %d, answered keys %d, files never attached %d",
                    published, answered, unclaimed);
        }
    }

    private long delete(String statement, Duration retention) {
        return (long) entities.createNativeQuery(statement, Long.class)
                .setParameter("before", clock.instant().minus(retention))
                .setParameter("batch", BATCH)
                .getSingleResult();
    }
}
