package vn.kcn.thidua.indicators.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.ReportState.Command;

/** A report as it was known at an instant: put together from its steps and the revisions of its figures. */
record KnownReport(List<Step> steps, List<Revision> revisions) {

    /** @return nothing where there was no report yet */
    static Optional<ReportView> at(Instant instant, Report report, History history) {
        List<Step> until = history.steps().stream()
                .filter(step -> !step.at().isAfter(instant))
                .toList();
        List<Revision> recorded = history.revisions().stream()
                .filter(revision -> !revision.recordedAt().isAfter(instant))
                .toList();
        return until.isEmpty() ? Optional.empty() : Optional.of(new KnownReport(until, recorded).view(report));
    }

    private ReportView view(Report report) {
        Step last = steps.getLast();
        Step submitted = latest(Command.SUBMIT);
        Step approved = last.state().level(report.levels()) == 0 ? null : latest(Command.APPROVE);
        boolean isBack = last.state() == ReportState.RETURNED || last.state() == ReportState.REOPENED;
        return new ReportView(
                report.id(),
                last.reportVersion(),
                report.form(),
                report.taxCode(),
                report.period(),
                last.state(),
                report.levels(),
                values(),
                submitted == null ? null : submitted.by(),
                submitted == null ? null : submitted.at(),
                approved == null ? null : approved.by(),
                approved == null ? null : approved.at(),
                approved == null ? null : approved.sha256(),
                isBack ? last.reason() : null,
                null);
    }

    private @Nullable Step latest(Command command) {
        return steps.stream()
                .filter(step -> step.command() == command)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Revisions of a figure come oldest first; one without a value withdrew it. */
    private Map<IndicatorCode, Quantity> values() {
        Map<IndicatorCode, Quantity> values = new TreeMap<>();
        for (Revision revision : revisions) {
            IndicatorCode indicator = new IndicatorCode(revision.indicator());
            if (revision.value() == null) {
                values.remove(indicator);
            } else {
                values.put(indicator, revision.value());
            }
        }
        return values;
    }
}
