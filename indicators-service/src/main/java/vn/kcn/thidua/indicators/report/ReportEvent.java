package vn.kcn.thidua.indicators.report;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ReportState.Command;

/**
 * The event's body: a report's whole public state. Names of people stay in the service.
 *
 * @param state in the words of version 1 of the event: APPROVED is what counts
 * @param stage exactly where it stands
 * @param sha256 of the canonical report as approved; with id and version a citation that anybody can check
 */
record ReportEvent(
        UUID id,
        long version,
        FormCode form,
        TaxCode taxCode,
        Period period,
        Told state,
        ReportState stage,
        int levels,
        int level,
        Map<IndicatorCode, Quantity> values,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable String sha256,
        @Nullable String returnReason) {

    static final String TOPIC = "indicators.report";
    static final String DRAFTED = "vn.kcn.thidua.report.drafted.v1";
    static final String SUBMITTED = "vn.kcn.thidua.report.submitted.v1";
    static final String RETURNED = "vn.kcn.thidua.report.returned.v1";
    static final String ENDORSED = "vn.kcn.thidua.report.endorsed.v1";
    static final String APPROVED = "vn.kcn.thidua.report.approved.v1";
    static final String REOPENED = "vn.kcn.thidua.report.reopened.v1";
    static final String LOCKED = "vn.kcn.thidua.report.locked.v1";

    enum Told {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED;

        static Told of(Report report) {
            return switch (report.state()) {
                case DRAFT -> DRAFT;
                case SUBMITTED -> SUBMITTED;
                case RETURNED, REOPENED -> RETURNED;
                case APPROVED_L1, APPROVED_L2, LOCKED -> report.counts() ? APPROVED : SUBMITTED;
            };
        }
    }

    static String typeOf(Command command, Report report) {
        return switch (command) {
            case SAVE -> DRAFTED;
            case SUBMIT -> SUBMITTED;
            case APPROVE -> report.counts() ? APPROVED : ENDORSED;
            case RETURN -> RETURNED;
            case REOPEN -> REOPENED;
            case LOCK -> LOCKED;
        };
    }

    static ReportEvent of(Report report) {
        Approval approval = report.approval();
        boolean counts = report.counts();
        return new ReportEvent(
                report.id(),
                report.version(),
                report.form(),
                report.taxCode(),
                report.period(),
                Told.of(report),
                report.state(),
                report.levels(),
                report.state().level(report.levels()),
                report.values(),
                report.submittedAt(),
                approval == null || !counts ? null : approval.at(),
                approval == null ? null : approval.sha256(),
                report.returnReason());
    }
}
