package vn.kcn.thidua.kit.bulk;

import vn.kcn.thidua.kit.problem.Refusal;

/** What became of one row: an outcome, or a refusal. */
sealed interface Verdict {

    BulkRow row();

    record Accepted(BulkRow row, RowOutcome outcome) implements Verdict {}

    record Rejected(BulkRow row, Refusal refusal) implements Verdict {}
}
