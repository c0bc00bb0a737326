package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

/** Tra cứu báo cáo: an enterprise finds its own reports, and of others not even that they exist. */
@ApplicationScoped
@Transactional
class Reading {

    @Inject
    Reports reports;

    @Inject
    ReportSteps steps;

    @Inject
    Checking checking;

    @Inject
    Rights rights;

    @Inject
    Actor actor;

    ReportView report(Key key) {
        requireVisible(key);
        Report report = reports.get(key);
        return ReportView.of(report, rights.on(report));
    }

    /** As it was known at an instant; what was recorded later is not in it. */
    ReportView report(Key key, Instant knownAt) {
        requireVisible(key);
        Report report = reports.get(key);
        return KnownReport.at(knownAt, report, steps.of(report.id())).orElseThrow(() -> Reports.notFound(key));
    }

    ReportChecks checks(Key key) {
        requireVisible(key);
        return checking.check(reports.get(key));
    }

    List<Revision> revisions(Key key) {
        requireVisible(key);
        return steps.of(reports.get(key).id()).revisions();
    }

    List<Step> steps(Key key) {
        requireVisible(key);
        return steps.of(reports.get(key).id()).steps();
    }

    ApprovalView approval(Key key) {
        requireVisible(key);
        Report report = reports.get(key);
        History history = steps.of(report.id());
        return history.latestApproval()
                .map(step -> ApprovalView.of(step, report, history.revisions()))
                .orElseThrow(() ->
                        Refusal.notFound("never-approved", Map.of("taxCode", key.taxCode(), "period", key.period())));
    }

    private void requireVisible(Key key) {
        if (!actor.mayActFor(key.taxCode().digits())) {
            throw Reports.notFound(key);
        }
    }

    /** What the caller asks for, within what it may see. */
    ReportFilter restricted(ReportFilter asked) {
        return actor.isStaff() ? asked : asked.within(actor.binding().map(TaxCode::new));
    }

    List<ReportView> after(ReportFilter filter, Seek seek) {
        return reports.after(filter, seek).stream()
                .map(report -> ReportView.of(report, rights.on(report)))
                .toList();
    }
}
