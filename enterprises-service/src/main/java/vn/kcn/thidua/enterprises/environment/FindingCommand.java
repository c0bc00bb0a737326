package vn.kcn.thidua.enterprises.environment;

/** What can happen to a finding. */
enum FindingCommand {
    /** The enterprise says that it has put it right. */
    REMEDIATE,
    /** It has not; a new deadline is set. */
    REJECT,
    CLOSE
}
