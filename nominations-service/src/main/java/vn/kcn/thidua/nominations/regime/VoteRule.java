package vn.kcn.thidua.nominations.regime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * When a council has agreed: a share, of whom, and whether who is recused still counts among them.
 *
 * @param recusedExcluded only where the council's own rules say so
 */
@Embeddable
public record VoteRule(
        @Embedded VoteThreshold share,

        @Enumerated(EnumType.STRING) @Column(name = "threshold_of")
        Denominator of,

        @Column(name = "threshold_recused_excluded") boolean recusedExcluded) {

    public static VoteRule ofAllMembers(VoteThreshold share) {
        return new VoteRule(share, Denominator.ALL_MEMBERS, false);
    }

    /** How many the share is of. A recused member is one of all and may be present; a ballot of his there is none. */
    public int base(int members, int recused, int present, int recusedPresent, int valid) {
        return switch (of) {
            case ALL_MEMBERS -> recusedExcluded ? members - recused : members;
            case PRESENT -> recusedExcluded ? present - recusedPresent : present;
            case VALID_BALLOTS -> valid;
        };
    }
}
