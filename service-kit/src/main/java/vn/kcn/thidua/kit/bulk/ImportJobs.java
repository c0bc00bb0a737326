package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor.Standing;
import vn.kcn.thidua.kit.problem.Problem;

/** The table of import jobs. */
@ApplicationScoped
@Transactional
class ImportJobs {

    private static final int MOST_ATTEMPTS = 5;
    private static final String FIELDS = """
            select id, state, dry_run, atomic, size, rows_read, rows_checked, created, updated, unchanged, kept, rejected,
                   failure::text,
                   created_at, started_at, finished_at, kind, client, actor, roles, binding, traceparent, language,
                   content_type, fingerprint
            from import_job
            """;
    /** Only the step that follows the last one, and of a job that still runs: so no row is ever taken twice. */
    private static final String STEP = """
            update import_job set rows_read = rows_read + :rows, created = created + :created,
                updated = updated + :updated, unchanged = unchanged + :unchanged, kept = kept + :kept, rejected = rejected + :rejected,
                failed_attempts = 0
            where id = :id and rows_read = :before and state = 'RUNNING'
            """;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** What a worker needs to know beside what its asker sees. */
    record Known(
            ImportJob job,
            String kind,
            Standing asker,
            @Nullable String traceparent,
            Locale language,
            String contentType,
            String fingerprint) {}

    record New(
            UUID id,
            String kind,
            Standing asker,
            @Nullable String traceparent,
            Locale language,
            @Nullable String idempotencyKey,
            String fingerprint,
            String contentType,
            boolean dryRun,
            boolean atomic,
            long size) {}

    /** Answers whether it is a new one; if not, there is one of this key. */
    boolean add(New job) {
        return entities.createNativeQuery("""
                        insert into import_job (id, kind, state, client, actor, roles, binding, traceparent, language,
                            idempotency_key, fingerprint, content_type, dry_run, atomic, size, created_at)
                        values (:id, :kind, 'QUEUED', :client, :actor, string_to_array(:roles, ','), :binding, :trace,
                            :language, :key, :fingerprint, :type, :dryRun, :atomic, :size, :at)
                        on conflict (client, actor, idempotency_key) do nothing
                        """)
                        .setParameter("id", job.id())
                        .setParameter("kind", job.kind())
                        .setParameter("client", job.asker().client())
                        .setParameter("actor", job.asker().name())
                        .setParameter("roles", String.join(",", job.asker().roles()))
                        .setParameter("binding", job.asker().binding())
                        .setParameter("trace", job.traceparent())
                        .setParameter("language", job.language().toLanguageTag())
                        .setParameter("key", job.idempotencyKey())
                        .setParameter("fingerprint", job.fingerprint())
                        .setParameter("type", job.contentType())
                        .setParameter("dryRun", job.dryRun())
                        .setParameter("atomic", job.atomic())
                        .setParameter("size", job.size())
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    Optional<Known> find(UUID id) {
        return one(entities.createNativeQuery(FIELDS + "where id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList());
    }

    Optional<Known> ofKey(Standing asker, String key) {
        return one(entities.createNativeQuery(
                        FIELDS + "where client = :client and actor = :actor and idempotency_key = :key", Object[].class)
                .setParameter("client", asker.client())
                .setParameter("actor", asker.name())
                .setParameter("key", key)
                .getResultList());
    }

    /** The oldest first. */
    @SuppressWarnings("unchecked") // a native query knows no types
    List<UUID> open() {
        return entities.createNativeQuery(
                        "select id from import_job where state in ('QUEUED', 'RUNNING') order by created_at limit 100",
                        UUID.class)
                .getResultList();
    }

    /** Answers whether it is to be worked on. */
    boolean begin(UUID id) {
        return entities.createNativeQuery("""
                        update import_job set state = 'RUNNING', started_at = coalesce(started_at, :at)
                        where id = :id and state in ('QUEUED', 'RUNNING')
                        """)
                        .setParameter("at", clock.instant())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Answers whether the step was the next one. */
    boolean step(UUID id, long before, long rows, BulkReport.Counts counts) {
        return entities.createNativeQuery(STEP)
                        .setParameter("rows", rows)
                        .setParameter("created", counts.created())
                        .setParameter("updated", counts.updated())
                        .setParameter("unchanged", counts.unchanged())
                        .setParameter("kept", counts.kept())
                        .setParameter("rejected", counts.rejected())
                        .setParameter("id", id)
                        .setParameter("before", before)
                        .executeUpdate()
                == 1;
    }

    /** Tells how far all-or-nothing has come; answers whether it is to go on. */
    boolean checked(UUID id, long rows) {
        return entities.createNativeQuery(
                                "update import_job set rows_checked = :rows where id = :id and state = 'RUNNING'")
                        .setParameter("rows", rows)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Ends it, when it still runs, with the problem that it failed by. */
    void finish(UUID id, ImportJob.State state, @Nullable Problem failure) {
        entities.createNativeQuery("""
                        update import_job set state = :state, failure = cast(:failure as jsonb), finished_at = :at
                        where id = :id and state in ('QUEUED', 'RUNNING')
                        """)
                .setParameter("state", state.name())
                .setParameter("failure", failure == null ? null : asJson(failure))
                .setParameter("at", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        entities.createNativeQuery("delete from import_upload where job_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Answers whether there is any use in another attempt. */
    boolean failedAttempt(UUID id) {
        Object attempts = entities.createNativeQuery(
                        "update import_job set failed_attempts = failed_attempts + 1 where id = :id returning failed_attempts",
                        Integer.class)
                .setParameter("id", id)
                .getSingleResult();
        return (int) attempts < MOST_ATTEMPTS;
    }

    /** Finished jobs past their time, and uploads that no job came of. */
    int sweep(Instant finishedBefore, Instant uploadedBefore) {
        return entities.createNativeQuery("delete from import_job where finished_at < :before")
                        .setParameter("before", finishedBefore)
                        .executeUpdate()
                + entities.createNativeQuery("""
                                delete from import_upload u where uploaded_at < :before
                                    and not exists (select from import_job j where j.id = u.job_id)
                                """)
                        .setParameter("before", uploadedBefore)
                        .executeUpdate();
    }

    private Optional<Known> one(List<?> rows) {
        return rows.stream().findFirst().map(row -> known((Object[]) row));
    }

    private Known known(Object[] row) {
        var counts =
                new BulkReport.Counts(number(row[7]), number(row[8]), number(row[9]), number(row[10]), number(row[11]));
        ImportJob job = new ImportJob(
                (UUID) row[0],
                ImportJob.State.valueOf((String) row[1]),
                (boolean) row[2],
                (boolean) row[3],
                number(row[4]),
                number(row[5]),
                row[6] == null ? null : number(row[6]),
                counts,
                row[12] == null ? null : tree((String) row[12]),
                (Instant) row[13],
                (Instant) row[14],
                (Instant) row[15]);
        return new Known(
                job,
                (String) row[16],
                new Standing((String) row[18], (String) row[17], Set.of((String[]) row[19]), (String) row[20]),
                (String) row[21],
                Locale.forLanguageTag((String) row[22]),
                (String) row[23],
                (String) row[24]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String asJson(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
