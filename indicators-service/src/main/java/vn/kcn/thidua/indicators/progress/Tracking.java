package vn.kcn.thidua.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.movementview.Movements;
import vn.kcn.thidua.indicators.target.Target;
import vn.kcn.thidua.indicators.target.Targets;
import vn.kcn.thidua.kit.problem.Refusal;

/** Theo dõi tiến độ: a movement's targets, each with what has been reached as of a day. */
@ApplicationScoped
@Transactional
public class Tracking {

    @Inject
    Movements movements;

    @Inject
    Targets targets;

    @Inject
    Indicators indicators;

    @Inject
    Measuring measuring;

    @Inject
    ProgressSettings settings;

    @Inject
    Clock clock;

    public ProgressView progress(String movement, @Nullable LocalDate asked) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = asked == null ? today : asked;
        if (asOf.isAfter(today)) {
            throw Refusal.rule("as-of-in-future", Map.of("asOf", asOf, "today", today));
        }
        if (!movements.isKnown(movement)) {
            throw Refusal.notFound("movement-not-found", Map.of("code", movement));
        }
        Map<IndicatorCode, Indicator> catalogue = indicators.catalogue();
        List<ProgressView.Item> items = targets.of(movement).stream()
                .map(target -> item(target, catalogue, asOf))
                .toList();
        return new ProgressView(movement, asOf, items);
    }

    private ProgressView.Item item(Target target, Map<IndicatorCode, Indicator> catalogue, LocalDate asOf) {
        Indicator indicator = catalogue.get(target.indicator());
        if (indicator == null) {
            throw new IllegalStateException("a foreign key keeps " + target.indicator() + " in the catalogue");
        }
        Goal goal = Goal.of(target, indicator);
        Actual actual = measuring.measure(indicator, goal, target.scope(), asOf).orElse(null);
        return ProgressView.Item.of(target, indicator, actual, Progress.of(goal, actual, asOf, settings.margins()));
    }
}
