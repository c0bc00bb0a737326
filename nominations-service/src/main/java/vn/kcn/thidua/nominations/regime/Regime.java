package vn.kcn.thidua.nominations.regime;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** A body of law and the days it is in force; either end may be open. */
public record Regime(
        String code,
        String law,
        @Nullable String decree,
        @Nullable String circular,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        boolean verified) {

    boolean isInForceOn(LocalDate day) {
        boolean early = inForceFrom != null && day.isBefore(inForceFrom);
        boolean late = inForceTo != null && day.isAfter(inForceTo);
        return !early && !late;
    }

    /** A movement is launched under the law of its day, and judged under it for ever. */
    public void requireInForceOn(LocalDate day) {
        if (!isInForceOn(day)) {
            throw Refusal.rule("regime-not-in-force", Map.of("regime", code, "day", day))
                    .at("/regime");
        }
    }
}
