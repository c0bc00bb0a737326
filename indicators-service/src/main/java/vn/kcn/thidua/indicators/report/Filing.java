package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.Enterprises;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.indicators.report.ValueRevisions.Recorded;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;

/** Lập và gửi báo cáo: filing a report's figures, as a draft or handed in. */
@ApplicationScoped
@Transactional
class Filing {

    @Inject
    Reports reports;

    @Inject
    ValueRevisions revisions;

    @Inject
    Indicators indicators;

    @Inject
    Enterprises enterprises;

    @Inject
    Signatures signatures;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** The report as it is now, and whether there was none before. */
    record Filed(ReportView report, boolean isNew) {}

    Filed file(Key key, FiledReport filed, @Nullable String ifMatch) {
        actor.requireActsFor(key.taxCode().digits());
        var rules = new ReportingRules(
                indicators.catalogue(), enterprises.operatingTimes(List.of(key.taxCode())), LocalDate.now(clock));
        rules.requireOwed(key.taxCode(), key.period());
        Map<IndicatorCode, Quantity> figures = filed.figures();
        rules.requireFigures(figures);
        Optional<Report> known = reports.find(key);
        Report report = known.orElseGet(() -> new Report(key.taxCode(), key.period()));
        if (known.isEmpty()) {
            requireNothingExpected(ifMatch);
            write(report, filed.command(), figures);
        } else if (report.wouldChangeBy(filed.command(), figures)) {
            ExpectedVersion.of(ifMatch).require(report);
            write(report, filed.command(), figures);
        }
        return new Filed(ReportView.of(report), known.isEmpty());
    }

    private void write(Report report, Command command, Map<IndicatorCode, Quantity> figures) {
        Signature who = signatures.now();
        List<ValueChange> changes = report.fill(command, figures, who);
        reports.persist(report);
        outbox.publish(
                ReportEvent.TOPIC,
                command == Command.SAVE ? ReportEvent.DRAFTED : ReportEvent.SUBMITTED,
                report,
                ReportEvent::of);
        revisions.add(
                changes.stream()
                        .map(change -> new Recorded(report.id(), report.version(), change))
                        .toList(),
                who);
    }

    /** A client that expects some version of what does not exist has another one in mind. */
    private static void requireNothingExpected(@Nullable String ifMatch) {
        if (ifMatch != null) {
            throw Refusal.stale("stale", Map.of("expected", ifMatch, "current", "-"));
        }
    }
}
