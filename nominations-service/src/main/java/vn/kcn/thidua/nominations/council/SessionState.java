package vn.kcn.thidua.nominations.council;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.kit.problem.Refusal;

/** Where a session stands. */
@Schema(name = "CouncilSessionState")
enum SessionState {
    CALLED,
    OPEN,
    CLOSED,
    CANCELLED;

    private static final Map<SessionState, Map<String, SessionState>> NEXT = Map.of(
            CALLED, Map.of("open", OPEN, "cancel", CANCELLED, "reseat", CALLED, "excuse", CALLED),
            OPEN, Map.of("close", CLOSED),
            CLOSED, Map.of(),
            CANCELLED, Map.of());

    SessionState after(String command) {
        Map<String, SessionState> next = NEXT.getOrDefault(this, Map.of());
        SessionState state = next.get(command);
        if (state == null) {
            List<String> allowed = next.keySet().stream().sorted().toList();
            throw Refusal.conflict("wrong-transition", Map.of("command", command, "state", this, "allowed", allowed))
                    .telling("allowed", allowed);
        }
        return state;
    }

    void require(String command) {
        after(command);
    }
}
