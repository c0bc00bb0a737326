package vn.kcn.thidua.nominations.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tally as it is shown: every number that decides is in it. */
@Schema(name = "Tally")
record TallyView(
        @Schema(description = "All members of the roster: the share is of them", examples = "9")
        int members,

        @Schema(description = "Ballots cast", examples = "8")
        int cast,

        @Schema(examples = "8") int agree,
        @Schema(examples = "0") int disagree,

        @Schema(description = "Counts as not agreeing", examples = "0")
        int blank,

        @Schema(description = "The fewest votes that are enough", examples = "8")
        int needed,

        @Schema(examples = "80") int thresholdNumerator,
        @Schema(examples = "100") int thresholdDenominator,

        @Schema(description = "More than the share, not just the share")
        boolean thresholdStrictly,

        @Schema(description = "The law confirms the share; otherwise the council's own rules have to")
        boolean thresholdVerified,

        boolean passed) {

    static @Nullable TallyView of(@Nullable Tally tally) {
        return tally == null
                ? null
                : new TallyView(
                        tally.members(),
                        tally.cast(),
                        tally.agree(),
                        tally.disagree(),
                        tally.blank(),
                        tally.needed(),
                        tally.threshold().numerator(),
                        tally.threshold().denominator(),
                        tally.threshold().strictly(),
                        tally.thresholdVerified(),
                        tally.isPassed());
    }
}
