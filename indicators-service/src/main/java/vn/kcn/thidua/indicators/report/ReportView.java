package vn.kcn.thidua.indicators.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;

/** A report, for those who may read it: its enterprise, officers, the standing office, auditors. */
record ReportView(
        UUID id,
        long version,
        FormCode form,
        TaxCode taxCode,
        Period period,
        ReportState state,

        @Schema(description = "Levels of approval that it needs; it counts when the last one has approved")
        int levels,

        Map<IndicatorCode, Quantity> values,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,

        @Schema(description = "SHA-256 of the canonical report as approved") @Nullable
        String sha256,

        @Nullable String returnReason,

        @Schema(description = "Absent of a report as it was known in the past")
        Rights.@Nullable Permissions permissions) {

    @Schema(name = "ReportPage", description = "A page of reports; `next` is absent on the last one")
    record Page(
            List<ReportView> items,
            @Nullable String next,
            @Nullable String prev) {}

    static ReportView of(Report report, Rights.Permissions permissions) {
        Approval approval = report.approval();
        return new ReportView(
                report.id(),
                report.version(),
                report.form(),
                report.taxCode(),
                report.period(),
                report.state(),
                report.levels(),
                report.values(),
                report.submittedBy(),
                report.submittedAt(),
                approval == null ? null : approval.by(),
                approval == null ? null : approval.at(),
                approval == null ? null : approval.sha256(),
                report.returnReason(),
                permissions);
    }
}
