package vn.kcn.thidua.kit.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.RequestTrace;
import vn.kcn.thidua.kit.model.TimeOrderedIds;
import vn.kcn.thidua.kit.problem.Refusal;

/** Imports in the background: to ask for one, to look at it, to stop it. Its asker may, and the board's officers and auditors. */
@RequestScoped
public class Background {

    @Inject
    ImportJobs jobs;

    @Inject
    Uploads uploads;

    @Inject
    ImportWorker worker;

    @Inject
    Actor actor;

    @Inject
    RequestTrace trace;

    /** The same key gives the same job; of another body or other options it is refused. */
    ImportJob ask(
            String kind,
            InputStream body,
            String contentType,
            BulkOptions options,
            Locale language,
            @Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > 255)) {
            throw Refusal.malformed("idempotency-key-malformed", Map.of("most", 255));
        }
        UUID id = TimeOrderedIds.next();
        Uploads.Stored stored = uploads.store(id, body);
        String fingerprint = String.join(
                "/",
                kind,
                Boolean.toString(options.dryRun),
                Boolean.toString(options.atomic),
                contentType,
                stored.sha256());
        boolean isNew = jobs.add(new ImportJobs.New(
                id,
                kind,
                actor.standing(),
                trace.traceparent(),
                language,
                key,
                fingerprint,
                contentType,
                options.dryRun,
                options.atomic,
                stored.size()));
        if (isNew) {
            worker.wake();
            return jobs.find(id).orElseThrow().job();
        }
        uploads.drop(id);
        ImportJobs.Known known =
                jobs.ofKey(actor.standing(), key == null ? "" : key).orElseThrow();
        if (!known.fingerprint().equals(fingerprint)) {
            throw Refusal.rule("idempotency-key-reused", Map.of());
        }
        return known.job();
    }

    /** @throws Refusal 404 when there is none of this kind that the caller may see */
    ImportJob get(String kind, UUID id) {
        return visible(kind, id, actor.has(Roles.OFFICER) || actor.has(Roles.AUDITOR))
                .orElseThrow(() -> Refusal.notFound("unknown-job", Map.of("id", id)));
    }

    /** Rows taken before stay taken. One that has ended stays as it ended. */
    ImportJob cancel(String kind, UUID id) {
        get(kind, id);
        ImportJob job = visible(kind, id, actor.has(Roles.OFFICER))
                .orElseThrow(() -> Refusal.forbidden("not-your-job", Map.of("id", id)));
        if (!job.state().isOpen()) {
            throw Refusal.conflict("job-ended", Map.of("state", job.state()));
        }
        jobs.finish(id, ImportJob.State.CANCELLED, null);
        return get(kind, id);
    }

    private Optional<ImportJob> visible(String kind, UUID id, boolean isOffice) {
        return jobs.find(id)
                .filter(known -> known.kind().equals(kind))
                .filter(known -> isOffice && actor.isStaff()
                        || known.asker().name().equals(actor.name())
                                && known.asker().client().equals(actor.client()))
                .map(ImportJobs.Known::job);
    }
}
