package vn.kcn.thidua.nominations.appraisal;

/** What can happen to a review. */
enum ReviewCommand {
    /** Write points, as many as one has; they count for nothing yet. */
    SCORE,
    SUBMIT,
    DECLINE,
    /** The secretary asks somebody else instead. */
    RELIEVE,
    /** Back to its appraiser, until the council has the case. */
    REOPEN
}
