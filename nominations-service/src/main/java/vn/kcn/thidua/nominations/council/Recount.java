package vn.kcn.thidua.nominations.council;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One case counted again. */
@Schema(name = "Recount")
record Recount(
        UUID nomination,
        int agree,
        int disagree,
        int blank,

        @Schema(description = "As many votes as members who voted")
        boolean turnoutMatches,

        @Schema(description = "The tally of the close is found again")
        boolean tallyMatches,

        @Schema(description = "Every ballot's receipt is the hash of the ballot")
        boolean receiptsMatch,

        @Schema(description = "No ballot came, went or changed since the close")
        boolean sealMatches) {

    static Recount of(UUID session, CouncilCase counted, List<Ballot> ballots, Count found, int turnout) {
        Tally tally = counted.tally();
        return new Recount(
                counted.nomination(),
                found.agree(),
                found.disagree(),
                found.blank(),
                found.all() == turnout,
                tally != null && found.equals(new Count(tally.agree(), tally.disagree(), tally.blank())),
                ballots.stream().allMatch(ballot -> ballot.isGenuine(session, counted.nomination())),
                Ballot.seal(ballots).equals(counted.seal()));
    }
}
