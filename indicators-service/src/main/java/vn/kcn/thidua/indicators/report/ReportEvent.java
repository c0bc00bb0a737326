package vn.kcn.thidua.indicators.report;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;

/** The event's body: a report's whole public state. Names of people stay in the service. */
record ReportEvent(
        UUID id,
        long version,
        TaxCode taxCode,
        Period period,
        ReportState state,
        Map<IndicatorCode, Quantity> values,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable String returnReason) {

    static final String TOPIC = "indicators.report";
    static final String DRAFTED = "vn.kcn.thidua.report.drafted.v1";
    static final String SUBMITTED = "vn.kcn.thidua.report.submitted.v1";
    static final String RETURNED = "vn.kcn.thidua.report.returned.v1";
    static final String APPROVED = "vn.kcn.thidua.report.approved.v1";

    static ReportEvent of(Report report) {
        return new ReportEvent(
                report.id(),
                report.version(),
                report.taxCode(),
                report.period(),
                report.state(),
                report.values(),
                report.submittedAt(),
                report.approvedAt(),
                report.returnReason());
    }
}
