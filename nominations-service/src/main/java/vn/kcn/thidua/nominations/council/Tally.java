package vn.kcn.thidua.nominations.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import vn.kcn.thidua.nominations.regime.VoteRule;

/**
 * The count of one case (biên bản kiểm phiếu).
 *
 * @param members all of the roster, whether they voted or not
 * @param base how many the share is of, by the award's rule
 * @param recused members who must not take part in this case
 * @param written of the votes, how many absent members gave in writing
 * @param thresholdVerified whether the law confirms the share, or the council's own rules have to
 */
@Embeddable
record Tally(
        int members,
        int base,
        int recused,
        int agree,
        int disagree,
        int blank,
        int written,
        @Embedded VoteRule rule,
        @Column(name = "threshold_verified") boolean thresholdVerified) {

    Tally {
        if (agree < 0 || disagree < 0 || blank < 0 || agree + disagree + blank > members - recused) {
            throw new IllegalArgumentException("more ballots than members who may vote");
        }
    }

    static Tally of(Roll roll, Count count, int written, VoteRule rule, boolean isVerified) {
        return new Tally(
                roll.members(),
                roll.base(rule, count, written),
                roll.recused(),
                count.agree(),
                count.disagree(),
                count.blank(),
                written,
                rule,
                isVerified);
    }

    int cast() {
        return agree + disagree + blank;
    }

    int needed() {
        return Math.max(1, rule.share().neededOf(base));
    }

    /** Of nobody there is no share: a case on which everybody is recused does not pass. */
    boolean isPassed() {
        return base > 0 && rule.share().isMetBy(agree, base);
    }
}
