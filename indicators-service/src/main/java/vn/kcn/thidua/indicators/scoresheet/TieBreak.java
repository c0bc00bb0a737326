package vn.kcn.thidua.indicators.scoresheet;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Tiêu chí phụ: what decides between equal scores. Who is equal in all of them shares the rank, listed by code. */
@Schema(name = "TieBreak")
public record TieBreak(@NotNull By by, @Nullable String criterion) {

    @Schema(name = "TieBreakBy")
    public enum By {
        /** More points in the criterion, a group for one. */
        CRITERION,
        FEWER_PENALTIES,
        FEWER_LATE_REPORTS
    }
}
