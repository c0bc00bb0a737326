package vn.kcn.thidua.indicators.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** Cách xử lý xung đột: which of two figures is to stand, chosen by whoever has seen both. */
enum Resolution {
    /** The row's. */
    MINE,
    /** The one in the report. */
    THEIRS;

    static Resolution parse(String text) {
        return Arrays.stream(values())
                .filter(resolution -> resolution.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed(
                        "invalid-resolution", Map.of("resolution", text, "known", List.of(values()))));
    }
}
