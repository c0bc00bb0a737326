package vn.kcn.thidua.kit.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
    private final Rejections rejections;
    private final Function<Refusal, Problem> words;
    private final boolean asOne;
    private final long begun;
    private final Counting counting = new Counting();
    private final List<BulkReport.Row> kept = new ArrayList<>();
    private long read;

    JobLedger(ImportJob job, ImportJobs jobs, Rejections rejections, Function<Refusal, Problem> words) {
        this.job = job.id();
        this.jobs = jobs;
        this.rejections = rejections;
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
        if (asOne) {
            return; // one transaction is one step
        }
        Counting counts = new Counting();
        verdicts.forEach(counts::count);
        step(verdicts.getFirst().row().number() - 1, verdicts.size(), counts);
        rejections.add(job, rejected(verdicts));
    }

    @Override
    public void settle(List<Verdict> verdicts) {
        if (asOne) {
            verdicts.forEach(counting::count);
            read += verdicts.size();
            rejected(verdicts).stream().limit(MOST_KEPT - kept.size()).forEach(kept::add);
            tellProgress();
        }
    }

    @Override
    public void endOfOne() {
        if (read > begun) {
            step(begun, read - begun, counting);
        }
    }

    /** After a transaction that was given up: nothing of it stayed but what is told of it here. */
    void tellOfNothingStored() {
        endOfOne();
        rejections.add(job, kept);
    }

    private void step(long before, long rows, Counting counts) {
        if (!jobs.step(job, before, rows, counts.counts())) {
            throw new Stopped();
        }
    }

    /** In a transaction of its own: who looks at the job sees it, and who has cancelled it is heard. */
    private void tellProgress() {
        if (!QuarkusTransaction.requiringNew().call(() -> jobs.checked(job, read))) {
            throw new Stopped();
        }
    }

    private List<BulkReport.Row> rejected(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict.Rejected.class::isInstance)
                .map(verdict -> BulkReport.Row.of((Verdict.Rejected) verdict, words))
                .toList();
    }
}
