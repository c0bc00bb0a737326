package vn.kcn.thidua.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return progress(movement, asked, null);
    }

    /** @param knownAt as it was recorded by then; now where it is left out */
    ProgressView progress(String movement, @Nullable LocalDate asked, @Nullable Instant knownAt) {
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
                .flatMap(target -> (knownAt == null ? Optional.of(target) : target.asKnownAt(knownAt)).stream())
                .map(target -> item(target, catalogue, asOf, knownAt))
                .toList();
        return new ProgressView(movement, asOf, knownAt, items);
    }

    private ProgressView.Item item(
            Target target, Map<IndicatorCode, Indicator> catalogue, LocalDate asOf, @Nullable Instant knownAt) {
        Indicator indicator = catalogue.get(target.indicator());
        if (indicator == null) {
            throw new IllegalStateException("a foreign key keeps " + target.indicator() + " in the catalogue");
        }
        Goal goal = Goal.of(target, indicator);
        Actual actual = (knownAt == null
                        ? measuring.measure(indicator, goal, target.scope(), asOf)
                        : measuring.measure(indicator, goal, target.scope(), asOf, knownAt))
                .orElse(null);
        return ProgressView.Item.of(target, indicator, actual, Progress.of(goal, actual, asOf, settings.margins()));
    }
}
