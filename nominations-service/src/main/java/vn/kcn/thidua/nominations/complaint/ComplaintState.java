package vn.kcn.thidua.nominations.complaint;

import static vn.kcn.thidua.nominations.complaint.ComplaintCommand.*;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.nominations.lifecycle.Transitions;

/** Where a complaint stands, and the one table of what may happen to it next. */
@Schema(name = "ComplaintState")
enum ComplaintState {
    RECEIVED,
    ACCEPTED,
    NOT_ACCEPTED,
    SETTLED,
    WITHDRAWN;

    private static final Transitions<ComplaintState, ComplaintCommand> NEXT = new Transitions<>(Map.of(
            RECEIVED, Map.of(ACCEPT, ACCEPTED, DECLINE, NOT_ACCEPTED, WITHDRAW, WITHDRAWN),
            ACCEPTED, Map.of(EXTEND, ACCEPTED, SETTLE, SETTLED, WITHDRAW, WITHDRAWN)));

    /** In which nothing is decided about the case. */
    static final List<ComplaintState> OPEN = List.of(RECEIVED, ACCEPTED);

    ComplaintState after(ComplaintCommand command) {
        return NEXT.after(this, command);
    }

    List<ComplaintCommand> allowed() {
        return NEXT.allowed(this);
    }
}
