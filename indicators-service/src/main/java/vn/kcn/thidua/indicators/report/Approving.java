package vn.kcn.thidua.indicators.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.events.Outbox.Change;
import vn.kcn.thidua.kit.http.ExpectedVersion;

/** Duyệt, trả lại, mở lại và khóa báo cáo: what the last level approves counts at once, and reopened no longer. */
@ApplicationScoped
class Approving {

    /** Reports approved in one transaction: long enough to be quick, short enough to hold nobody up. */
    private static final int BATCH = 200;

    @Inject
    Reports reports;

    @Inject
    ReportSteps steps;

    @Inject
    ApprovedTotals totals;

    @Inject
    Signatures signatures;

    @Inject
    Rights rights;

    @Inject
    Outbox outbox;

    @Transactional
    ReportView approve(Key key, ExpectedVersion expected) {
        Report report = forCommand(Command.APPROVE, key, expected);
        approve(List.of(report), signatures.now());
        return ReportView.of(report, rights.on(report));
    }

    /**
     * Every report of the period that waits for this token's level. In batches, each whole: when one fails, those before
     * it stay approved, and asking again does the rest.
     */
    int approveWaiting(FormCode form, Period period) {
        int approved = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> {
                Signature who = signatures.now();
                List<Report> waiting = reports.lockedWaiting(form, period, rights.approvesFrom(), who.by(), BATCH);
                approve(waiting, who);
                return waiting.size();
            });
            approved += batch;
        } while (batch == BATCH);
        return approved;
    }

    private void approve(List<Report> waiting, Signature who) {
        waiting.forEach(report -> report.approve(who));
        tell(Command.APPROVE, waiting, who, null);
        List<UUID> counting =
                waiting.stream().filter(Report::counts).map(Report::id).toList();
        if (!counting.isEmpty()) {
            totals.add(counting);
        }
    }

    @Transactional
    ReportView sendBack(Key key, String reason, ExpectedVersion expected) {
        Report report = forCommand(Command.RETURN, key, expected);
        report.sendBack(reason);
        return told(Command.RETURN, report, reason);
    }

    @Transactional
    ReportView reopen(Key key, String reason, ExpectedVersion expected) {
        Report report = forCommand(Command.REOPEN, key, expected);
        boolean counted = report.reopen(reason);
        ReportView view = told(Command.REOPEN, report, reason);
        if (counted) {
            totals.takeBack(List.of(report.id()));
        }
        return view;
    }

    @Transactional
    ReportView lock(Key key, ExpectedVersion expected) {
        Report report = forCommand(Command.LOCK, key, expected);
        report.lock();
        return told(Command.LOCK, report, null);
    }

    private Report forCommand(Command command, Key key, ExpectedVersion expected) {
        Report report = reports.get(key);
        expected.require(report);
        rights.require(command, report);
        return report;
    }

    private ReportView told(Command command, Report report, @Nullable String reason) {
        tell(command, List.of(report), signatures.now(), reason);
        return ReportView.of(report, rights.on(report));
    }

    private void tell(Command command, List<Report> changed, Signature who, @Nullable String reason) {
        outbox.publishAll(
                ReportEvent.TOPIC,
                changed.stream()
                        .map(report -> new Change<>(ReportEvent.typeOf(command, report), report))
                        .toList(),
                ReportEvent::of);
        steps.add(command, changed, who, reason);
    }
}
