package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.form.Forms;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.indicators.report.Reports.Key;
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
    ReportSteps steps;

    @Inject
    Forms forms;

    @Inject
    Rulebook rulebook;

    @Inject
    Recomputing recomputing;

    @Inject
    Rights rights;

    @Inject
    Signatures signatures;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    /** The report as it is now, and whether there was none before. */
    record Filed(ReportView report, boolean isNew) {}

    Filed file(Key key, FiledReport filed, @Nullable String ifMatch) {
        actor.requireActsFor(key.taxCode().digits());
        Form form = forms.get(key.form());
        ReportingRules rules = rulebook.of(List.of(key.taxCode()));
        rules.requireOwed(form, key);
        Map<IndicatorCode, Quantity> figures = filed.figures();
        rules.requireFigures(form, figures);
        Optional<Report> known = reports.find(key);
        Report report = known.orElseGet(() -> new Report(key, form.levels()));
        if (known.isEmpty()) {
            requireNothingExpected(ifMatch);
        }
        List<Statement> stood = known.isEmpty() ? List.of() : recomputing.of(report.id());
        List<Statement> statements = Objects.requireNonNullElse(filed.statements(), stood);
        if (known.isEmpty() || report.wouldChangeBy(filed.command(), figures) || !statements.equals(stood)) {
            if (known.isPresent()) {
                ExpectedVersion.of(ifMatch).require(report);
                report.requireOpen();
            }
            if (filed.command() == Command.SUBMIT) {
                rules.requireReady(form, figures, filed.justifications());
                recomputing.requireExplained(key, statements, figures, rules.catalogue());
            }
            write(report, filed, figures, form, rules);
            if (!statements.equals(stood)) {
                recomputing.keep(report.id(), statements);
            }
        }
        return new Filed(ReportView.of(report, rights.on(report)), known.isEmpty());
    }

    private void write(
            Report report, FiledReport filed, Map<IndicatorCode, Quantity> figures, Form form, ReportingRules rules) {
        Signature who = signatures.now();
        Command command = filed.command();
        List<ValueChange> changes = report.fill(command, figures, form.levels(), who);
        reports.persist(report);
        outbox.publish(ReportEvent.TOPIC, ReportEvent.typeOf(command, report), report, ReportEvent::of);
        Map<Report, String> changed = Map.of(report, Changes.text(changes, rules.catalogue()));
        steps.add(command, List.of(report), who, filed.justification(), changed);
    }

    /** A client that expects some version of what does not exist has another one in mind. */
    private static void requireNothingExpected(@Nullable String ifMatch) {
        if (ifMatch != null) {
            throw Refusal.stale("stale", Map.of("expected", ifMatch, "current", "-"));
        }
    }
}
