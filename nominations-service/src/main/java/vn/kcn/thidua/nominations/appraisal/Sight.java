package vn.kcn.thidua.nominations.appraisal;

/**
 * Policy: what one reader sees of the reviews of one case.
 *
 * @param keeps secretary, leader, auditor
 * @param appraises has a review in the case himself, whatever else he is
 */
record Sight(Blindness blindness, boolean keeps, boolean appraises, boolean ownIsIn) {

    boolean ofOthersScores() {
        return appraises ? blindness.showsOthers(ownIsIn) : keeps;
    }

    /** Who does not appraise learns the result, which tells nobody's scores. */
    boolean ofResult() {
        return !appraises || blindness.showsOthers(ownIsIn);
    }
}
