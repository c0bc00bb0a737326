package vn.kcn.thidua.enterprises.environment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.attachments.Attachment;
import vn.kcn.thidua.kit.http.ContentTag;

@Schema(name = "Inspection")
record InspectionView(
        UUID id,

        @Schema(description = "Of the whole environmental file of the enterprise")
        long version,

        String taxCode,
        LocalDate inspectedOn,
        String inspectedBy,
        String subject,

        @Schema(description = "Every finding is closed") boolean closed,

        @Schema(description = "Open findings past their day")
        long overdue,

        List<Finding> findings,

        @Nullable @Schema(description = "Only in the answer about one inspection")
        List<Attachment> attachments) {

    static InspectionView of(Inspection inspection, LocalDate today, @Nullable List<Attachment> attachments) {
        return new InspectionView(
                inspection.id,
                inspection.record.version(),
                inspection.record.taxCode,
                inspection.inspectedOn,
                inspection.inspectedBy,
                inspection.subject,
                inspection.isClosed(),
                inspection.findings.stream()
                        .filter(finding -> finding.state() == FindingState.OPEN
                                && finding.dueOn().isBefore(today))
                        .count(),
                List.copyOf(inspection.findings),
                attachments);
    }

    String tag() {
        boolean isPlain = (attachments == null || attachments.isEmpty()) && overdue == 0;
        return isPlain ? Long.toString(version) : version + "-" + ContentTag.of(attachments, overdue);
    }

    /** A page of the list, for the API's document. */
    @Schema(name = "InspectionPage")
    record Page(
            List<InspectionView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
