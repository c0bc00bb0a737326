package vn.kcn.thidua.nominations.hearing;

/** What can happen to a comment. */
enum CommentCommand {
    PUBLISH,
    /** Kept back, with the reason: insults, somebody's private matters, what is not about the case. */
    WITHHOLD,
    /** Also anew: the answer is replaced. */
    ANSWER
}
