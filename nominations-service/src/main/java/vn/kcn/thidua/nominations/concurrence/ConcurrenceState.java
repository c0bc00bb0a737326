package vn.kcn.thidua.nominations.concurrence;

import static vn.kcn.thidua.nominations.concurrence.ConcurrenceCommand.*;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.kit.problem.Refusal;

/** Where a request to an agency stands, and the one table of what may happen to it next. */
@Schema(name = "ConcurrenceState")
enum ConcurrenceState {
    ASKED,
    /** It was late, and those above the agency were told. */
    ESCALATED,
    ANSWERED,
    WITHDRAWN;

    private static final Map<ConcurrenceState, Map<ConcurrenceCommand, ConcurrenceState>> NEXT = Map.of(
            ASKED, Map.of(ANSWER, ANSWERED, ESCALATE, ESCALATED, WITHDRAW, WITHDRAWN),
            ESCALATED, Map.of(ANSWER, ANSWERED, WITHDRAW, WITHDRAWN),
            ANSWERED, Map.of(),
            WITHDRAWN, Map.of());

    ConcurrenceState after(ConcurrenceCommand command) {
        ConcurrenceState next = NEXT.getOrDefault(this, Map.of()).get(command);
        if (next == null) {
            throw Refusal.conflict("wrong-transition", Map.of("command", command, "state", this, "allowed", allowed()))
                    .telling("allowed", allowed());
        }
        return next;
    }

    List<ConcurrenceCommand> allowed() {
        return NEXT.getOrDefault(this, Map.of()).keySet().stream().sorted().toList();
    }
}
