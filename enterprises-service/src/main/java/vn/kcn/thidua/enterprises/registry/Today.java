package vn.kcn.thidua.enterprises.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * The board's day on which something is recorded.
 *
 * <p>The register holds what happened, not what is planned: an entry dated later would change "today's" figures
 * overnight without anybody having done anything.
 */
public record Today(LocalDate day) {

    /** Older than any enterprise or zone; what is dated earlier is a slip of the keyboard. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public static Today by(Clock clock) {
        return new Today(LocalDate.now(clock));
    }

    public void requireHappened(LocalDate entry, String pointer) {
        if (entry.isAfter(day)) {
            throw Refusal.rule("date-in-future", Map.of("date", entry, "today", day))
                    .at(pointer);
        }
        if (entry.isBefore(EARLIEST)) {
            throw Refusal.rule("date-too-early", Map.of("date", entry, "earliest", EARLIEST))
                    .at(pointer);
        }
    }
}
