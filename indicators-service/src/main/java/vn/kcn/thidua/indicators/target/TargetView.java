package vn.kcn.thidua.indicators.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;

/**
 * A target in force: the API's answer and the event's body.
 *
 * @param revision number of these terms, from 1
 * @param reason why they replaced the ones before
 */
record TargetView(
        UUID id,
        long version,
        String movement,
        IndicatorCode indicator,
        Scope.Level scope,
        @Nullable String subject,
        int revision,
        Comparison comparison,
        Quantity value,
        @Nullable Quantity upper,
        Quantity tolerance,
        LocalDate begins,
        LocalDate due,
        @Nullable Base base,
        @Nullable Quantity opening,
        @Nullable Quantity whole,
        Paper.ValueKind valueKind,
        @Nullable String document,
        @Nullable String note,
        @Nullable String reason) {

    @Schema(name = "TargetPage", description = "A page of targets; `next` is absent on the last one")
    record Page(
            List<TargetView> items,
            @Nullable String next,
            @Nullable String prev) {}

    static TargetView of(Target target) {
        return of(target, target.current(), target.revision(), target.version());
    }

    /** As it had been set by an instant; none before it was set. Each revision is a version of its own. */
    static Optional<TargetView> of(Target target, Instant knownAt) {
        List<TermsRevision> known = target.revisions().stream()
                .filter(each -> !each.setAt().isAfter(knownAt))
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(of(target, known.getLast(), known.size(), known.size()));
    }

    private static TargetView of(Target target, TermsRevision set, int revision, long version) {
        Terms terms = set.terms();
        return new TargetView(
                target.id(),
                version,
                target.movement(),
                target.indicator(),
                target.scope().level(),
                target.scope().subject(),
                revision,
                terms.ask().comparison(),
                terms.ask().value(),
                terms.ask().upper(),
                terms.ask().tolerance(),
                terms.begins(),
                terms.due(),
                terms.base(),
                terms.opening(),
                terms.whole(),
                terms.paper().valueKind(),
                terms.paper().document(),
                terms.paper().note(),
                set.reason());
    }
}
