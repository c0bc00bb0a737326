package vn.kcn.thidua.kit.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.kcn.thidua.kit.problem.Problem;
import vn.kcn.thidua.kit.problem.Refusal;

/** Writes what became of rows beside the rows themselves: killed anywhere, the job knows where it stands. */
final class JobLedger implements Ledger {

    /** Of a transaction that is given up, its rejected rows are kept in memory until its end. */
    private static final int MOST_KEPT = 100_000;

    private final UUID job;
    private final ImportJobs jobs;
    private final Function<Refusal, Problem> words;
    private final boolean asOne;
    private final long begun;
    private final Counting counting = new Counting();
    private final List<BulkReport.Row> rejections = new ArrayList<>();
    private long read;

    JobLedger(ImportJob job, ImportJobs jobs, Function<Refusal, Problem> words) {
        this.job = job.id();
        this.jobs = jobs;
        this.words = words;
        this.asOne = job.atomic() || job.dryRun();
        this.begun = job.rowsRead();
        this.read = begun;
    }

    /** Somebody cancelled the job, or works on it in our place: what this transaction did is undone. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super(null, null, false, false);
        }
    }

    @Override
    public void inTransaction(List<Verdict> verdicts) {
        Counting counts = new Counting();
        verdicts.forEach(counts::count);
        if (!jobs.step(job, verdicts.getFirst().row().number() - 1, verdicts.size(), counts.counts())) {
            throw new Stopped();
        }
        jobs.reject(job, rejected(verdicts));
    }

    @Override
    public void settle(List<Verdict> verdicts) {
        if (asOne) {
            verdicts.forEach(counting::count);
            read += verdicts.size();
            rejected(verdicts).stream().limit(MOST_KEPT - rejections.size()).forEach(rejections::add);
        }
    }

    /** After a transaction that was given up: nothing of it stayed but what is told of it here. */
    void tellOfNothingStored() {
        if (read > begun) {
            jobs.step(job, begun, read - begun, counting.counts());
            jobs.reject(job, rejections);
        }
    }

    private List<BulkReport.Row> rejected(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict.Rejected.class::isInstance)
                .map(verdict -> BulkReport.Row.of((Verdict.Rejected) verdict, words))
                .toList();
    }
}
