package vn.kcn.thidua.enterprises.difficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.attachments.Attachment;
import vn.kcn.thidua.kit.http.ContentTag;

@Schema(name = "Difficulty", description = "A difficulty with all that was said and done")
record DifficultyView(
        UUID id,
        long version,
        String taxCode,
        String zone,
        String category,
        String title,
        String description,
        DifficultyState state,

        @Schema(description = "What may be done next") List<Command> allowed,

        @Nullable String department,
        @Nullable String agency,
        LocalDate raisedOn,

        @Nullable @Schema(description = "Last working day for an answer; absent while the enterprise is waited for")
        LocalDate dueOn,

        @Schema(description = "Working days past the day it was due")
        int overdueBy,

        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable Integer answeredInWorkingDays,

        @Nullable @Schema(description = "Last day on which the enterprise may reopen it")
        LocalDate reopenUntil,

        @Nullable LocalDate closedOn,

        @Schema(description = "Everything that happened, the oldest first")
        List<Step> steps,

        List<Attachment> attachments) {

    static DifficultyView of(Difficulty difficulty, int overdueBy, List<Attachment> attachments) {
        return new DifficultyView(
                difficulty.id(),
                difficulty.version(),
                difficulty.taxCode,
                difficulty.zone,
                difficulty.category,
                difficulty.title,
                difficulty.description,
                difficulty.state,
                difficulty.state.allowed(),
                difficulty.department,
                difficulty.agency,
                difficulty.raisedOn,
                difficulty.dueOn,
                overdueBy,
                difficulty.answer,
                difficulty.answeredOn,
                difficulty.answeredIn,
                difficulty.reopenUntil,
                difficulty.closedOn,
                List.copyOf(difficulty.steps),
                attachments);
    }

    /** Files come without a new version, and lateness with the day. */
    String tag() {
        return attachments.isEmpty() && overdueBy == 0
                ? Long.toString(version)
                : version + "-" + ContentTag.of(attachments, overdueBy);
    }
}
