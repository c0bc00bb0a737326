package vn.kcn.thidua.nominations.concurrence;

/** What can happen to a request to an agency. */
enum ConcurrenceCommand {
    ANSWER,
    /** Once it is overdue: those above the agency are told. */
    ESCALATE,
    WITHDRAW
}
