package vn.kcn.thidua.nominations.appraisal;

import static vn.kcn.thidua.nominations.appraisal.ReviewCommand.*;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.nominations.lifecycle.Transitions;

/** Where a review stands, and the one table of what may happen to it next. */
@Schema(name = "ReviewState")
enum ReviewState {
    ASSIGNED,
    /** In: it counts. */
    SUBMITTED,
    DECLINED,
    RELIEVED;

    private static final Transitions<ReviewState, ReviewCommand> NEXT = new Transitions<>(Map.of(
            ASSIGNED, Map.of(SCORE, ASSIGNED, SUBMIT, SUBMITTED, DECLINE, DECLINED, RELIEVE, RELIEVED),
            SUBMITTED, Map.of(REOPEN, ASSIGNED),
            DECLINED, Map.of(),
            RELIEVED, Map.of()));

    ReviewState after(ReviewCommand command) {
        return NEXT.after(this, command);
    }

    List<ReviewCommand> allowed() {
        return NEXT.allowed(this);
    }
}
