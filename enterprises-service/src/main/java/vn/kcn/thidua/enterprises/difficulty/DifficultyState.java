package vn.kcn.thidua.enterprises.difficulty;

import static vn.kcn.thidua.enterprises.difficulty.Command.ANSWER;
import static vn.kcn.thidua.enterprises.difficulty.Command.ASK;
import static vn.kcn.thidua.enterprises.difficulty.Command.ASSIGN;
import static vn.kcn.thidua.enterprises.difficulty.Command.CONFIRM;
import static vn.kcn.thidua.enterprises.difficulty.Command.REFUSE;
import static vn.kcn.thidua.enterprises.difficulty.Command.REOPEN;
import static vn.kcn.thidua.enterprises.difficulty.Command.SETTLE;
import static vn.kcn.thidua.enterprises.difficulty.Command.SUPPLEMENT;

import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** How far a difficulty has come, and the one table of what may happen to it next. */
enum DifficultyState {
    RAISED,
    ASSIGNED,
    WAITING,
    ANSWERED,
    RESOLVED,
    REFUSED;

    private static final Map<DifficultyState, Map<Command, DifficultyState>> NEXT = Map.of(
            RAISED, Map.of(ASSIGN, ASSIGNED, REFUSE, REFUSED),
            ASSIGNED, Map.of(ASSIGN, ASSIGNED, ASK, WAITING, ANSWER, ANSWERED, REFUSE, REFUSED),
            WAITING, Map.of(SUPPLEMENT, ASSIGNED, REFUSE, REFUSED),
            ANSWERED, Map.of(CONFIRM, RESOLVED, REOPEN, ASSIGNED, SETTLE, RESOLVED),
            RESOLVED, Map.of(),
            REFUSED, Map.of(REOPEN, RAISED));

    DifficultyState after(Command command) {
        DifficultyState next = next().get(command);
        if (next == null) {
            throw Refusal.conflict("wrong-transition", Map.of("command", command, "state", this, "allowed", allowed()));
        }
        return next;
    }

    List<Command> allowed() {
        return next().keySet().stream().sorted().toList();
    }

    private Map<Command, DifficultyState> next() {
        return NEXT.getOrDefault(this, Map.of());
    }
}
