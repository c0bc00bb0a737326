package vn.kcn.thidua.nominations.complaint;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A complaint as its reader may see it. */
@Schema(name = "Complaint")
record ComplaintView(
        UUID id,
        long version,
        UUID nomination,
        ComplaintKind kind,
        ComplaintState state,
        LocalDate receivedOn,

        @Schema(description = "For the acceptance, then for the settlement; calendar days")
        LocalDate dueOn,

        boolean overdue,
        boolean extended,

        @Schema(description = "Absent to who may not read it") @Nullable
        String content,

        @Schema(description = "Personal: to the secretary, one by one") @Nullable
        String complainant,

        @Nullable String reason,
        @Nullable ComplaintOutcome outcome,
        @Nullable String answer,
        @Nullable String document,
        @Nullable LocalDate settledOn) {

    static ComplaintView of(Complaint complaint, LocalDate today, boolean withContent, boolean withName) {
        return new ComplaintView(
                complaint.id(),
                complaint.version(),
                complaint.nomination,
                complaint.kind,
                complaint.state,
                complaint.receivedOn,
                complaint.dueOn,
                complaint.isOpen() && today.isAfter(complaint.dueOn),
                complaint.extended,
                withContent ? complaint.content : null,
                withName ? complaint.complainant : null,
                complaint.reason,
                complaint.outcome,
                withContent ? complaint.answer : null,
                complaint.document,
                complaint.settledOn);
    }
}
