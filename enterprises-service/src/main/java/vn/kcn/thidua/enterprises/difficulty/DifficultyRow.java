package vn.kcn.thidua.enterprises.difficulty;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "DifficultyRow", description = "A difficulty in a list")
record DifficultyRow(
        UUID id,
        long version,
        String taxCode,
        String zone,
        String category,
        String title,
        DifficultyState state,
        @Nullable String department,
        @Nullable String agency,
        LocalDate raisedOn,
        @Nullable LocalDate dueOn,

        @Schema(description = "Working days past the day it was due")
        int overdueBy) {

    static DifficultyRow of(Difficulty difficulty, int overdueBy) {
        return new DifficultyRow(
                difficulty.id(),
                difficulty.version(),
                difficulty.taxCode,
                difficulty.zone,
                difficulty.category,
                difficulty.title,
                difficulty.state,
                difficulty.department,
                difficulty.agency,
                difficulty.raisedOn,
                difficulty.dueOn,
                overdueBy);
    }

    /** A page of the list, for the API's document. */
    @Schema(name = "DifficultyPage")
    record Page(
            java.util.List<DifficultyRow> items,
            @Nullable String next,
            @Nullable String prev) {}
}
