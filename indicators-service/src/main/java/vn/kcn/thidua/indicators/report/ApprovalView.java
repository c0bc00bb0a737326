package vn.kcn.thidua.indicators.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The latest approval, and what has become of the report since. */
@Schema(name = "ReportApproval")
record ApprovalView(
        @Schema(description = "Whether it still stands") boolean inForce,
        ReportState state,
        String by,
        Instant at,
        long reportVersion,

        @Schema(description = "SHA-256 of the canonical report as approved")
        String sha256,

        @Schema(description = "The same of what stands there now")
        String currentSha256,

        @Schema(description = "How many figures were changed, added or withdrawn since")
        int modificationsSinceApproval,

        List<Revision> modifications) {

    static ApprovalView of(Step step, Report report, List<Revision> revisions) {
        List<Revision> since = revisions.stream()
                .filter(revision -> revision.reportVersion() > step.reportVersion())
                .toList();
        return new ApprovalView(
                report.approval() != null,
                step.state(),
                step.by(),
                step.at(),
                step.reportVersion(),
                String.valueOf(step.sha256()),
                report.sha256(),
                since.size(),
                since);
    }
}
