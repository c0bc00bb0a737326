package vn.kcn.thidua.indicators.keytask;

import java.util.Map;
import java.util.Set;

public enum KeyTaskState {
    /** Chưa thực hiện. */
    PLANNED,
    /** Đang thực hiện. */
    IN_PROGRESS,
    /** Hoàn thành; taken up again when it turns out not to be. */
    DONE;

    private static final Map<KeyTaskState, Set<KeyTaskState>> NEXT = Map.of(
            PLANNED, Set.of(IN_PROGRESS, DONE),
            IN_PROGRESS, Set.of(DONE),
            DONE, Set.of(IN_PROGRESS));

    Set<KeyTaskState> next() {
        return NEXT.getOrDefault(this, Set.of());
    }
}
