package vn.kcn.thidua.nominations.regime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of whom a share of votes is. */
@Schema(name = "VoteDenominator")
public enum Denominator {
    /** The whole roster, absent members included (Decree 91/2017 Art. 45(8)). */
    ALL_MEMBERS,
    /** Who came. */
    PRESENT,
    /** Ballots and opinions that say yes or no. */
    VALID_BALLOTS
}
