package vn.kcn.thidua.kit.bulk;

import java.util.List;

/** Keeps what became of the rows, in their order. */
interface Ledger {

    /** In the transaction of the rows themselves, after the last of them: what is written here stands or falls with them. */
    default void inTransaction(List<Verdict> verdicts) {}

    /** After that transaction: these verdicts are final. */
    void settle(List<Verdict> verdicts);
}
