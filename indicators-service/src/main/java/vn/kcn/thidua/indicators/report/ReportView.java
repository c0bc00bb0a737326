package vn.kcn.thidua.indicators.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;

/** A report, for those who may read it: its enterprise, officers, auditors. */
record ReportView(
        UUID id,
        long version,
        TaxCode taxCode,
        Period period,
        ReportState state,
        Map<IndicatorCode, Quantity> values,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String returnReason) {

    @Schema(name = "ReportPage", description = "A page of reports; `next` is absent on the last one")
    record Page(List<ReportView> items, @Nullable String next) {}

    static ReportView of(Report report) {
        return new ReportView(
                report.id(),
                report.version(),
                report.taxCode(),
                report.period(),
                report.state(),
                report.values(),
                report.submittedBy(),
                report.submittedAt(),
                report.approvedBy(),
                report.approvedAt(),
                report.returnReason());
    }
}
