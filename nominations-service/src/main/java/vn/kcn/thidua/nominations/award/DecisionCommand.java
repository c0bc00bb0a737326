package vn.kcn.thidua.nominations.award;

/** What can happen to a decision. */
enum DecisionCommand {
    /** Ký: the leader's. */
    SIGN,
    /** Ban hành, công bố. */
    ISSUE,
    DISCARD
}
