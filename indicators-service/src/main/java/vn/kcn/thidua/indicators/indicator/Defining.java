package vn.kcn.thidua.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.problem.Refusal;

/** Recording an indicator. */
@ApplicationScoped
@Transactional
class Defining {

    static final String TOPIC = "indicators.indicator";
    static final String DEFINED = "vn.kcn.thidua.indicator.defined.v1";

    @Inject
    Indicators indicators;

    @Inject
    Outbox outbox;

    IndicatorView define(NewIndicator definition) {
        if (indicators.find(definition.code()).isPresent()) {
            throw Refusal.conflict("indicator-exists", Map.of("code", definition.code()))
                    .at("/code");
        }
        Indicator indicator = definition.toIndicator();
        indicators.persist(indicator);
        outbox.publish(TOPIC, DEFINED, indicator, IndicatorView::of);
        return IndicatorView.of(indicator);
    }
}
