package vn.kcn.thidua.nominations.appraisal;

import static vn.kcn.thidua.nominations.appraisal.ReviewCommand.*;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.kit.problem.Refusal;

/** Where a review stands, and the one table of what may happen to it next. */
@Schema(name = "ReviewState")
enum ReviewState {
    ASSIGNED,
    /** In: it counts. */
    SUBMITTED,
    DECLINED,
    RELIEVED;

    private static final Map<ReviewState, Map<ReviewCommand, ReviewState>> NEXT = Map.of(
            ASSIGNED, Map.of(SCORE, ASSIGNED, SUBMIT, SUBMITTED, DECLINE, DECLINED, RELIEVE, RELIEVED),
            SUBMITTED, Map.of(REOPEN, ASSIGNED),
            DECLINED, Map.of(),
            RELIEVED, Map.of());

    ReviewState after(ReviewCommand command) {
        ReviewState next = NEXT.getOrDefault(this, Map.of()).get(command);
        if (next == null) {
            throw Refusal.conflict("wrong-transition", Map.of("command", command, "state", this, "allowed", allowed()))
                    .telling("allowed", allowed());
        }
        return next;
    }

    List<ReviewCommand> allowed() {
        return NEXT.getOrDefault(this, Map.of()).keySet().stream().sorted().toList();
    }
}
