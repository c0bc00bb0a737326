package vn.kcn.thidua.kit.bulk;

import java.util.List;

/** Keeps what became of the rows, in their order. */
interface Ledger {

    /** In the transaction of the rows themselves, after the last of them: what is written here stands or falls with them. */
    default void inTransaction(List<Verdict> verdicts) {}

    /** At the end of the one transaction of all rows, in it, when it is to stay. */
    default void endOfOne() {}

    /** After that transaction, or on the way of the one of all rows: these are the verdicts. */
    void settle(List<Verdict> verdicts);
}
