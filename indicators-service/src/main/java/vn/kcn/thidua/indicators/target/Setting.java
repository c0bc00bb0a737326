package vn.kcn.thidua.indicators.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.Enterprises;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.movementview.Movements;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;

/** Giao và điều chỉnh mục tiêu: setting a target, and setting it again. */
@ApplicationScoped
@Transactional
class Setting {

    static final String TOPIC = "indicators.target";
    static final String SET = "vn.kcn.thidua.target.set.v1";
    static final String REVISED = "vn.kcn.thidua.target.revised.v1";

    @Inject
    Targets targets;

    @Inject
    Indicators indicators;

    @Inject
    Movements movements;

    @Inject
    Enterprises enterprises;

    @Inject
    TargetSettings settings;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    TargetView set(NewTarget wish) {
        movements.requireKnown(wish.movement());
        Indicator indicator = indicators.require(wish.indicator(), "/indicator");
        Scope scope = Scope.of(wish.scope(), wish.subject());
        requireKnown(scope);
        if (targets.exists(wish.movement(), wish.indicator(), scope, wish.due())) {
            throw Refusal.conflict(
                    "target-exists",
                    Map.of("movement", wish.movement(), "indicator", wish.indicator(), "due", wish.due()));
        }
        Target target =
                new Target(wish.movement(), indicator, scope, signed(wish.terms(settings.usualTolerance()), null));
        targets.persist(target);
        outbox.publish(TOPIC, SET, target, TargetView::of);
        return TargetView.of(target);
    }

    private void requireKnown(Scope scope) {
        String subject = scope.subject();
        if (subject == null) {
            return;
        }
        if (scope.level() == Scope.Level.ENTERPRISE && !enterprises.isKnown(subject)) {
            throw Refusal.rule("unknown-enterprise", Map.of("taxCode", subject)).at("/subject");
        }
        if (scope.level() == Scope.Level.ZONE && !enterprises.isZoneKnown(subject)) {
            throw Refusal.rule("unknown-zone", Map.of("zone", subject)).at("/subject");
        }
    }

    /** The same terms again revise nothing, whatever the reason given. */
    TargetView revise(UUID id, RevisedTarget wish, ExpectedVersion expected) {
        Target target = targets.get(id);
        expected.require(target);
        Terms terms = wish.terms(settings.usualTolerance());
        if (!target.asksFor(terms)) {
            target.revise(indicators.require(target.indicator(), ""), signed(terms, wish.reason()));
            outbox.publish(TOPIC, REVISED, target, TargetView::of);
        }
        return TargetView.of(target);
    }

    private TermsRevision signed(Terms terms, @Nullable String reason) {
        return new TermsRevision(terms, reason, actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
