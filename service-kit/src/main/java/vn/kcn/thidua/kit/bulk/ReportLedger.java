package vn.kcn.thidua.kit.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.kcn.thidua.kit.problem.Problem;
import vn.kcn.thidua.kit.problem.Refusal;

/** Counts every row and lists the first of them one by one: what an import is answered with. */
final class ReportLedger implements Ledger {

    private static final int MOST_LISTED = 10_000;

    private final boolean listAll;
    private final Function<Refusal, Problem> words;
    private final List<BulkReport.Row> rejections = new ArrayList<>();
    private final List<BulkReport.Row> all = new ArrayList<>();
    private final Counting counting = new Counting();

    ReportLedger(boolean listAll, Function<Refusal, Problem> words) {
        this.listAll = listAll;
        this.words = words;
    }

    @Override
    public void settle(List<Verdict> verdicts) {
        verdicts.forEach(this::settle);
    }

    private void settle(Verdict verdict) {
        counting.count(verdict);
        switch (verdict) {
            case Verdict.Accepted accepted -> {
                if (listAll) {
                    list(all, BulkReport.Row.of(accepted));
                }
            }
            case Verdict.Rejected rejected -> {
                if (rejections.size() < MOST_LISTED || listAll && all.size() < MOST_LISTED) {
                    BulkReport.Row row = BulkReport.Row.of(rejected, words);
                    list(rejections, row);
                    if (listAll) {
                        list(all, row);
                    }
                }
            }
        }
    }

    BulkReport report(BulkOptions options) {
        return new BulkReport(options.dryRun, options.atomic, counting.counts(), rejections, listAll ? all : null);
    }

    private static void list(List<BulkReport.Row> rows, BulkReport.Row row) {
        if (rows.size() < MOST_LISTED) {
            rows.add(row);
        }
    }
}
