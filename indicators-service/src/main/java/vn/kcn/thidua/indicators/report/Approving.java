package vn.kcn.thidua.indicators.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;

/** Duyệt và trả lại báo cáo: what is approved counts at once, and what is returned counts no longer. */
@ApplicationScoped
class Approving {

    /** Reports approved in one transaction: long enough to be quick, short enough to hold nobody up. */
    private static final int BATCH = 200;

    @Inject
    Reports reports;

    @Inject
    ValueRevisions revisions;

    @Inject
    ApprovedTotals totals;

    @Inject
    Signatures signatures;

    @Inject
    Outbox outbox;

    @Transactional
    ReportView approve(Key key, ExpectedVersion expected) {
        Report report = reports.get(key);
        expected.require(report);
        approve(List.of(report));
        return ReportView.of(report);
    }

    /** In batches, each whole: when one fails, those before it stay approved, and asking again does the rest. */
    int approveSubmitted(Period period) {
        int approved = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> {
                List<Report> waiting = reports.lockedSubmitted(period, BATCH);
                approve(waiting);
                return waiting.size();
            });
            approved += batch;
        } while (batch == BATCH);
        return approved;
    }

    private void approve(List<Report> submitted) {
        if (submitted.isEmpty()) {
            return;
        }
        Signature who = signatures.now();
        for (Report report : submitted) {
            report.approve(who);
            outbox.publish(ReportEvent.TOPIC, ReportEvent.APPROVED, report, ReportEvent::of);
        }
        List<UUID> ids = submitted.stream().map(Report::id).toList();
        totals.add(ids);
        revisions.approve(ids, who);
    }

    @Transactional
    ReportView sendBack(Key key, String reason, ExpectedVersion expected) {
        Report report = reports.get(key);
        expected.require(report);
        boolean counted = report.sendBack(reason);
        outbox.publish(ReportEvent.TOPIC, ReportEvent.RETURNED, report, ReportEvent::of);
        if (counted) {
            totals.takeBack(List.of(report.id()));
        }
        return ReportView.of(report);
    }
}
