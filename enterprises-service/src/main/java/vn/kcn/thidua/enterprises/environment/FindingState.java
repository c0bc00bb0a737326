package vn.kcn.thidua.enterprises.environment;

import static vn.kcn.thidua.enterprises.environment.FindingCommand.CLOSE;
import static vn.kcn.thidua.enterprises.environment.FindingCommand.REJECT;
import static vn.kcn.thidua.enterprises.environment.FindingCommand.REMEDIATE;

import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** Whether what was found is put right, and the one table of what may happen to it next. */
enum FindingState {
    OPEN,
    REMEDIATED,
    CLOSED;

    private static final Map<FindingState, Map<FindingCommand, FindingState>> NEXT = Map.of(
            OPEN, Map.of(REMEDIATE, REMEDIATED, CLOSE, CLOSED),
            REMEDIATED, Map.of(REJECT, OPEN, CLOSE, CLOSED),
            CLOSED, Map.of());

    FindingState after(FindingCommand command) {
        FindingState next = NEXT.getOrDefault(this, Map.of()).get(command);
        if (next == null) {
            throw Refusal.conflict("wrong-transition", Map.of("command", command, "state", this, "allowed", allowed()));
        }
        return next;
    }

    List<FindingCommand> allowed() {
        return NEXT.getOrDefault(this, Map.of()).keySet().stream().sorted().toList();
    }
}
