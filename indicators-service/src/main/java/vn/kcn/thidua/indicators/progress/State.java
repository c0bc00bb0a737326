package vn.kcn.thidua.indicators.progress;

/** How it stands with a target, in one word; see the package. */
enum State {
    ACHIEVED,
    ON_TRACK,
    AT_RISK,
    BEHIND,
    MISSED,
    NO_DATA
}
