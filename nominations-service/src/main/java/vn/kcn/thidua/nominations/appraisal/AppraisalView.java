package vn.kcn.thidua.nominations.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reviews of a case make together, as of now. */
@Schema(name = "AppraisalResult")
record AppraisalView(
        @Schema(description = "Complete and submitted; others do not count")
        int reviews,

        int leastReviews,
        boolean enough,
        Combining combining,

        @Schema(description = "In the order of their priority; none before there are reviews enough")
        List<Points> criteria,

        @Schema(description = "Of the weighted points; absent before there are reviews enough") @Nullable
        Exact total) {

    /** A figure and what it is exactly. */
    @Schema(name = "AppraisalFigure")
    record Exact(
            @Schema(description = "Rounded to four places", examples = "86.3333")
            BigDecimal points,

            @Schema(description = "Exactly this …", examples = "259")
            BigDecimal sum,

            @Schema(description = "… divided by this", examples = "3")
            int of) {

        static Exact of(Share share) {
            return new Exact(share.printed(), share.sum(), share.of());
        }
    }

    /** What one criterion got. */
    @Schema(name = "AppraisalCriterionResult")
    record Points(String criterion, Exact points) {}

    static AppraisalView of(Scheme scheme, Appraisal appraisal) {
        return new AppraisalView(
                appraisal.reviews(),
                appraisal.least(),
                appraisal.isEnough(),
                scheme.combining,
                appraisal.criteria().entrySet().stream()
                        .map(entry -> new Points(entry.getKey(), Exact.of(entry.getValue())))
                        .toList(),
                appraisal.total().map(Exact::of).orElse(null));
    }
}
