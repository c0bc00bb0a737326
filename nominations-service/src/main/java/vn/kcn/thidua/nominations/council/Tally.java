package vn.kcn.thidua.nominations.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import vn.kcn.thidua.nominations.regime.VoteThreshold;

/**
 * The count of one case (biên bản kiểm phiếu).
 *
 * @param members all of the roster, whether they voted or not: the share is of them
 * @param thresholdVerified whether the law confirms the share, or the council's own rules have to
 */
@Embeddable
record Tally(
        int members,
        int agree,
        int disagree,
        int blank,
        @Embedded VoteThreshold threshold,
        @Column(name = "threshold_verified") boolean thresholdVerified) {

    Tally {
        if (agree < 0 || disagree < 0 || blank < 0 || agree + disagree + blank > members) {
            throw new IllegalArgumentException("more ballots than members");
        }
    }

    int cast() {
        return agree + disagree + blank;
    }

    int needed() {
        return threshold.neededOf(members);
    }

    boolean isPassed() {
        return threshold.isMetBy(agree, members);
    }
}
