package vn.kcn.thidua.nominations.concurrence;

import static vn.kcn.thidua.nominations.concurrence.ConcurrenceCommand.*;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.nominations.lifecycle.Transitions;

/** Where a request to an agency stands, and the one table of what may happen to it next. */
@Schema(name = "ConcurrenceState")
enum ConcurrenceState {
    ASKED,
    /** It was late, and those above the agency were told. */
    ESCALATED,
    ANSWERED,
    WITHDRAWN;

    private static final Transitions<ConcurrenceState, ConcurrenceCommand> NEXT = new Transitions<>(Map.of(
            ASKED, Map.of(ANSWER, ANSWERED, ESCALATE, ESCALATED, WITHDRAW, WITHDRAWN),
            ESCALATED, Map.of(ANSWER, ANSWERED, WITHDRAW, WITHDRAWN),
            ANSWERED, Map.of(),
            WITHDRAWN, Map.of()));

    ConcurrenceState after(ConcurrenceCommand command) {
        return NEXT.after(this, command);
    }

    List<ConcurrenceCommand> allowed() {
        return NEXT.allowed(this);
    }
}
