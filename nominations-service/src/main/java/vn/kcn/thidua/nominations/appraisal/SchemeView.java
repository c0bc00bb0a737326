package vn.kcn.thidua.nominations.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the cases of a movement are scored. */
@Schema(name = "AppraisalScheme")
record SchemeView(
        long version,
        @Schema(examples = "MTK-2021") String movement,
        BigDecimal maximum,
        int leastReviews,
        Combining combining,
        Blindness blindness,
        BigDecimal commentAtMost,
        BigDecimal commentAtLeast,
        List<Criterion> criteria) {

    static SchemeView of(Scheme scheme) {
        return new SchemeView(
                scheme.version(),
                scheme.movement,
                scheme.maximum,
                scheme.leastReviews,
                scheme.combining,
                scheme.blindness,
                scheme.commentAtMost,
                scheme.commentAtLeast,
                List.copyOf(scheme.criteria));
    }
}
