package vn.kcn.thidua.indicators.scoresheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How points are made. */
@Schema(name = "ScoringFunction")
public enum Function {
    /** In proportion to the share of the target reached: none below the floor, no more above the cap. */
    LINEAR,
    /** By the highest step that the share of the target reaches. */
    STEP,
    /** All points when the target is met, none otherwise. */
    PASS_FAIL,
    /** All points, less so many for each report of a form that is late or missing. */
    LATE_PENALTY,
    /** Points that people give after review. */
    ASSESSED,
    /** Điểm thưởng: reviewed points on top of the standard ones. */
    BONUS,
    /** Điểm trừ: reviewed points that are taken off. */
    PENALTY;

    public boolean isMeasured() {
        return this == LINEAR || this == STEP || this == PASS_FAIL;
    }

    public boolean isReviewed() {
        return this == ASSESSED || isOutsideWeights();
    }

    public boolean isOutsideWeights() {
        return this == BONUS || this == PENALTY;
    }
}
