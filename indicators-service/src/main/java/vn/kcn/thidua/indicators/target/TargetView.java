package vn.kcn.thidua.indicators.target;

import java.time.LocalDate;
import java.util.List;
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
        int revision,
        Comparison comparison,
        Quantity value,
        Quantity tolerance,
        LocalDate begins,
        LocalDate due,
        @Nullable Base base,
        @Nullable String note,
        @Nullable String reason) {

    @Schema(name = "TargetPage", description = "A page of targets; `next` is absent on the last one")
    record Page(List<TargetView> items, @Nullable String next) {}

    static TargetView of(Target target) {
        Terms terms = target.current().terms();
        return new TargetView(
                target.id(),
                target.version(),
                target.movement(),
                target.indicator(),
                target.revision(),
                terms.comparison(),
                terms.value(),
                terms.tolerance(),
                terms.begins(),
                terms.due(),
                terms.base(),
                terms.note(),
                target.current().reason());
    }
}
