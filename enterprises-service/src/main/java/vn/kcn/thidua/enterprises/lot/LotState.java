package vn.kcn.thidua.enterprises.lot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** Whether a lot can still be had. */
public enum LotState {
    /** Còn trống. */
    FREE,
    /** Đã cho thuê. */
    LEASED;

    /** Reads the query parameter {@code state}. */
    public static LotState fromString(String written) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(written))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.malformed("unknown-lot-state", Map.of("state", written, "known", List.of(values()))));
    }
}
