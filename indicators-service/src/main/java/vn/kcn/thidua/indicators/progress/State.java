package vn.kcn.thidua.indicators.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it stands with a target, in one word; see the package. */
@Schema(name = "ProgressState")
public enum State {
    ACHIEVED,
    ON_TRACK,
    AT_RISK,
    BEHIND,
    MISSED,
    NO_DATA
}
