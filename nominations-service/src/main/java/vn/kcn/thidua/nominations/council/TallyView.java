package vn.kcn.thidua.nominations.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.regime.Denominator;

/** A tally as it is shown: every number that decides is in it. */
@Schema(name = "Tally")
record TallyView(
        @Schema(description = "All members of the roster", examples = "9")
        int members,

        @Schema(description = "How many the share is of, by the award's rule", examples = "9")
        int base,

        @Schema(description = "Members who must not take part in this case", examples = "0")
        int recused,

        @Schema(description = "Ballots cast", examples = "8")
        int cast,

        @Schema(examples = "8") int agree,
        @Schema(examples = "0") int disagree,

        @Schema(description = "Counts as not agreeing", examples = "0")
        int blank,

        @Schema(description = "Of the votes, how many absent members gave in writing", examples = "0")
        int written,

        @Schema(description = "The fewest votes that are enough", examples = "8")
        int needed,

        @Schema(examples = "80") int thresholdNumerator,
        @Schema(examples = "100") int thresholdDenominator,

        @Schema(description = "More than the share, not just the share")
        boolean thresholdStrictly,

        @Schema(description = "Of whom the share is") Denominator thresholdOf,

        @Schema(description = "Who is recused does not count among them")
        boolean recusedExcluded,

        @Schema(description = "The law confirms the share; otherwise the council's own rules have to")
        boolean thresholdVerified,

        boolean passed) {

    static @Nullable TallyView of(@Nullable Tally tally) {
        return tally == null
                ? null
                : new TallyView(
                        tally.members(),
                        tally.base(),
                        tally.recused(),
                        tally.cast(),
                        tally.agree(),
                        tally.disagree(),
                        tally.blank(),
                        tally.written(),
                        tally.needed(),
                        tally.rule().share().numerator(),
                        tally.rule().share().denominator(),
                        tally.rule().share().strictly(),
                        tally.rule().of(),
                        tally.rule().recusedExcluded(),
                        tally.thresholdVerified(),
                        tally.isPassed());
    }
}
