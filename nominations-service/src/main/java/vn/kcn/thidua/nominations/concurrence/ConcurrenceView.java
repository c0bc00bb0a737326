package vn.kcn.thidua.nominations.concurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.attachments.Attachment;

/** A request to an agency as the API shows it. */
@Schema(name = "Concurrence")
record ConcurrenceView(
        UUID id,
        long version,
        UUID nomination,
        Subject subject,
        String agency,
        String question,
        ConcurrenceState state,
        LocalDate askedOn,

        @Schema(description = "The last day on which an answer is in time")
        LocalDate dueOn,

        @Schema(description = "Working days since then, while it is open", examples = "3")
        int overdueBy,

        @Schema(description = "What it means when nobody answers in time")
        Silence silence,

        @Schema(description = "What the agency says, be it by its silence; absent while it is waited for") @Nullable
        Position says,

        @Schema(description = "What it answered") @Nullable Position answer,

        @Nullable String document,
        @Nullable String text,
        @Nullable Instant answeredAt,
        @Nullable String escalatedTo,
        @Nullable LocalDate escalatedOn,
        @Nullable String reason,
        List<Attachment> files) {

    static ConcurrenceView of(Concurrence asked, LocalDate today, int overdueBy, List<Attachment> files) {
        return new ConcurrenceView(
                asked.id(),
                asked.version(),
                asked.nomination,
                asked.subject,
                asked.agency,
                asked.question,
                asked.state,
                asked.askedOn,
                asked.dueOn,
                overdueBy,
                asked.silence,
                asked.says(today).orElse(null),
                asked.answer,
                asked.document,
                asked.answerText,
                asked.answeredAt,
                asked.escalatedTo,
                asked.escalatedOn,
                asked.reason,
                files);
    }
}
