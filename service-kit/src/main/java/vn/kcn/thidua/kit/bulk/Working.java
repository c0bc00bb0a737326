package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jboss.logging.Logger;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.http.RequestTrace;
import vn.kcn.thidua.kit.problem.Problem;
import vn.kcn.thidua.kit.problem.Problems;
import vn.kcn.thidua.kit.problem.Refusal;

/** Works on one job, from where it stands, as who asked for it. */
@ApplicationScoped
class Working {

    private static final Logger LOG = Logger.getLogger(Working.class);

    @Inject
    ImportJobs jobs;

    @Inject
    Rejections rejections;

    @Inject
    Uploads uploads;

    @Inject
    Taking taking;

    @Inject
    Actor actor;

    @Inject
    RequestTrace trace;

    @Inject
    Problems problems;

    @Inject
    ObjectMapper json;

    @Inject
    @Any
    Instance<BulkRows> handlers;

    /** @param goesOn asked before each chunk: a service that stops leaves the rest to its next start */
    @ActivateRequestContext
    void on(UUID id, BooleanSupplier goesOn) {
        if (!jobs.begin(id)) {
            return;
        }
        ImportJobs.Known known = jobs.find(id).orElseThrow();
        actor.standFor(known.asker());
        trace.begin(known.traceparent());
        Function<Refusal, Problem> words = refusal -> problems.of(refusal, known.language(), null, null);
        try {
            take(known, words, goesOn);
        } catch (JobLedger.Stopped stopped) {
            return;
        } catch (Refusal unreadable) {
            jobs.finish(id, ImportJob.State.FAILED, words.apply(unreadable));
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "An import stopped on its way. jobId=%s", id);
            if (!jobs.failedAttempt(id)) {
                Problem internal = problems.of(500, "internal", Map.of(), known.language(), null, trace.traceId());
                jobs.finish(id, ImportJob.State.FAILED, internal);
            }
        }
    }

    private void take(ImportJobs.Known known, Function<Refusal, Problem> words, BooleanSupplier goesOn) {
        ImportJob job = known.job();
        BulkRows handler = handlers.stream()
                .filter(each -> each.kind().equals(known.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody imports " + known.kind()));
        JobLedger ledger = new JobLedger(job, jobs, rejections, words);
        try (RowReader rows = RowReader.of(uploads.open(job.id()), known.contentType(), handler.columns(), json)) {
            for (long passed = 0; passed < job.rowsRead() && rows.hasNext(); passed++) {
                rows.next(); // has its outcome
            }
            Iterator<List<BulkRow>> chunks = new Stoppable(new Chunks(rows, handler.chunk()), goesOn);
            if (job.atomic() || job.dryRun()) {
                if (!taking.asOne(chunks, handler, job.dryRun(), ledger)) {
                    QuarkusTransaction.requiringNew().run(ledger::tellOfNothingStored);
                }
            } else {
                taking.inChunks(chunks, handler, ledger);
            }
        } catch (IOException left) {
            LOG.debugf("A temporary file stays behind: %s", left.getMessage());
        }
        jobs.finish(job.id(), ImportJob.State.DONE, null);
    }

    private record Stoppable(Iterator<List<BulkRow>> chunks, BooleanSupplier goesOn)
            implements Iterator<List<BulkRow>> {

        @Override
        public boolean hasNext() {
            if (!goesOn.getAsBoolean()) {
                throw new JobLedger.Stopped();
            }
            return chunks.hasNext();
        }

        @Override
        public List<BulkRow> next() {
            return chunks.next();
        }
    }
}
