package vn.kcn.thidua.indicators.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.hibernate.Session;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.form.Forms;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.FeedPosition;
import vn.kcn.thidua.kit.problem.Refusal;

/** Phân tích: answers a question from one snapshot of what is committed. */
@ApplicationScoped
class Analysing {

    /** Of the service's change feed of reports. */
    private static final String TOPIC = "indicators.report";

    @Inject
    Indicators indicators;

    @Inject
    Forms forms;

    @Inject
    Gathering gathering;

    @Inject
    Limits limits;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Findings answer(Question asked) {
        long seq = snapshot();
        Sight sight = new Sight(
                actor.isStaff(), actor.isStaff() ? null : actor.binding().orElse(null));
        Question question = sight.narrowed(asked);
        limits.requireKnown(question);
        Catalogue catalogue = new Catalogue(indicators.catalogue());
        List<Measure> measures = measures(question, catalogue);
        SortedSet<Place> places = limits.places(question, measures.size());
        Numbers numbers = gathering.numbers(question, measures, catalogue);
        Cube cube = new Cube(question, catalogue, numbers, sight, LocalDate.now(clock));
        List<Findings.Row> rows = new ArrayList<>();
        for (Measure measure : measures) {
            for (int span = 0; span < question.spans().size(); span++) {
                for (Place place : places) {
                    rows.add(Findings.row(question, measure, span, place, cube.cell(measure, span, place)));
                }
            }
        }
        return new Findings(seq, rows);
    }

    /** All that follows in this transaction sees one state; the position is that of this state or an earlier one. */
    private long snapshot() {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            return FeedPosition.of(connection, TOPIC).head();
        });
    }

    private List<Measure> measures(Question question, Catalogue catalogue) {
        List<Measure> measures = new ArrayList<>();
        for (String name : question.measures()) {
            try {
                measures.add(measure(name, catalogue));
            } catch (Refusal refusal) {
                throw refusal.at("/dimension");
            }
        }
        String currency = question.currency();
        List<Measure> told = currency == null ? measures : new ArrayList<>(Measure.inCurrency(measures, currency));
        if (question.totals().contains(Dimension.INDICATOR)) {
            told.add(Measure.sum(told));
        }
        return told;
    }

    private Measure measure(String name, Catalogue catalogue) {
        int dot = name.indexOf('.');
        if (dot >= 0) {
            FormCode code = new FormCode(name.substring(0, dot));
            return new Measure.OfReporting(
                    forms.find(code).orElseThrow(() -> Forms.notFound(code)),
                    Measure.Reporting.named(name.substring(dot + 1)));
        }
        IndicatorCode code = new IndicatorCode(name);
        Indicator indicator = catalogue.indicators().get(code);
        if (indicator == null) {
            throw Indicators.unknown(code);
        }
        return new Measure.OfIndicator(indicator);
    }
}
