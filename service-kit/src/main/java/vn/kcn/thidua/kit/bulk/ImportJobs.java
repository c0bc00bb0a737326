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
            select id, state, dry_run, atomic, size, rows_read, created, updated, unchanged, kept, rejected, failure::text,
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

    void reject(UUID id, List<BulkReport.Row> rows) {
        for (BulkReport.Row row : rows) {
            entities.createNativeQuery("""
                            insert into import_rejection (job_id, row_number, problem, cells)
                            values (:job, :row, cast(:problem as jsonb), cast(:cells as jsonb))
                            """)
                    .setParameter("job", id)
                    .setParameter("row", row.row())
                    .setParameter("problem", asJson(row.problem()))
                    .setParameter("cells", row.cells() == null ? null : asJson(row.cells()))
                    .executeUpdate();
        }
    }

    List<BulkReport.Row> rejected(UUID id, long after, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        select row_number, problem::text, cells::text from import_rejection
                        where job_id = :job and row_number > :after order by row_number
                        """, Object[].class)
                .setParameter("job", id)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(each -> rejection((Object[]) each)).toList();
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
                new BulkReport.Counts(number(row[6]), number(row[7]), number(row[8]), number(row[9]), number(row[10]));
        ImportJob job = new ImportJob(
                (UUID) row[0],
                ImportJob.State.valueOf((String) row[1]),
                (boolean) row[2],
                (boolean) row[3],
                number(row[4]),
                number(row[5]),
                counts,
                row[11] == null ? null : tree((String) row[11]),
                (Instant) row[12],
                (Instant) row[13],
                (Instant) row[14]);
        return new Known(
                job,
                (String) row[15],
                new Standing((String) row[17], (String) row[16], Set.of((String[]) row[18]), (String) row[19]),
                (String) row[20],
                Locale.forLanguageTag((String) row[21]),
                (String) row[22],
                (String) row[23]);
    }

    private BulkReport.Row rejection(Object[] row) {
        try {
            return new BulkReport.Row(
                    number(row[0]),
                    RowOutcome.Kind.rejected,
                    null,
                    json.readValue((String) row[1], Problem.class),
                    row[2] == null ? null : json.readerForMapOf(String.class).readValue((String) row[2]));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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
