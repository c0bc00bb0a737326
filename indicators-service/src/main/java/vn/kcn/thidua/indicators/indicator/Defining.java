package vn.kcn.thidua.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;

/** Recording an indicator, or what it measures from now on. */
@ApplicationScoped
@Transactional
class Defining {

    static final String TOPIC = "indicators.indicator";
    static final String DEFINED = "vn.kcn.thidua.indicator.defined.v1";
    static final String REDEFINED = "vn.kcn.thidua.indicator.redefined.v1";

    @Inject
    Indicators indicators;

    @Inject
    DefinitionVersions versions;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    IndicatorView define(NewIndicator definition) {
        if (indicators.find(definition.code()).isPresent()) {
            throw Refusal.conflict("indicator-exists", Map.of("code", definition.code()))
                    .at("/code");
        }
        Indicator indicator = new Indicator(definition.code(), definition.toDefinition());
        requireSound(indicator);
        indicators.persist(indicator);
        return publish(DEFINED, indicator, null);
    }

    IndicatorView redefine(IndicatorCode code, NewIndicator definition, String reason, ExpectedVersion expected) {
        if (!definition.code().equals(code)) {
            throw Refusal.rule("code-never-changes", Map.of("code", code)).at("/definition/code");
        }
        Indicator indicator = indicators.get(code);
        expected.require(indicator);
        Definition next = definition.toDefinition();
        if (indicator.isDefinedAs(next)) {
            return IndicatorView.of(indicator);
        }
        indicator.redefine(next, indicators.hasFigures(code));
        requireSound(indicator);
        return publish(REDEFINED, indicator, reason);
    }

    private void requireSound(Indicator indicator) {
        indicator.formula().ifPresent(formula -> {
            indicators.lockFormulas();
            FormulaGraph.of(indicators.catalogue().values()).requireSound(indicator.code(), formula);
        });
    }

    private IndicatorView publish(String type, Indicator indicator, @Nullable String reason) {
        outbox.publish(TOPIC, type, indicator, IndicatorView::of);
        IndicatorView view = IndicatorView.of(indicator);
        versions.add(view, actor.name(), clock.instant(), reason);
        return view;
    }
}
