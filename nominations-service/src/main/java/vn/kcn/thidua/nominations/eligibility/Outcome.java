package vn.kcn.thidua.nominations.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a rule. */
@Schema(name = "EligibilityOutcome")
enum Outcome {
    PASS,
    FAIL,
    NEEDS_EVIDENCE;

    static Outcome of(boolean isMet) {
        return isMet ? PASS : FAIL;
    }
}
