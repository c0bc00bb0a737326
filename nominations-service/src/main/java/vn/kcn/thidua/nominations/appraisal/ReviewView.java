package vn.kcn.thidua.nominations.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.nomination.Nomination;

/** A review as its reader may see it. */
@Schema(name = "Review")
record ReviewView(
        UUID id,
        long version,
        UUID nomination,
        @Schema(examples = "GIAY_KHEN") String award,
        @Schema(examples = "Công ty TNHH Ví Dụ Một") String nominee,
        int round,
        String appraiser,
        ReviewState state,

        @Schema(description = "Absent where they are hidden from the reader") @Nullable
        List<Mark> scores,

        @Nullable String opinion,

        @Schema(description = "Why it was declined, taken back or reopened") @Nullable
        String reason,

        @Nullable Instant submittedAt) {

    static ReviewView of(Review review, Nomination nomination) {
        return of(review, nomination, true);
    }

    static ReviewView of(Review review, Nomination nomination, boolean isShown) {
        return new ReviewView(
                review.id(),
                isShown ? review.version() : 0,
                review.nomination,
                nomination.awardCode(),
                nomination.nominee().name(),
                review.round,
                review.appraiser,
                review.state,
                isShown ? List.copyOf(review.scores) : null,
                isShown ? review.opinion : null,
                review.reason,
                review.submittedAt);
    }
}
