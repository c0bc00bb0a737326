package vn.kcn.thidua.indicators.indicator;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is published of an indicator: the answer of the API, and, being all there is, the event's body as well. */
record IndicatorView(
        UUID id,
        long version,
        IndicatorCode code,
        String nameVi,
        String nameEn,
        String unit,
        Kind kind,
        Direction direction,
        Aggregation aggregation,
        Source source,
        int decimals) {

    @Schema(name = "IndicatorPage", description = "A page of indicators; `next` is absent on the last one")
    record Page(List<IndicatorView> items, @Nullable String next) {}

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.id(),
                indicator.version(),
                indicator.code(),
                indicator.nameVi(),
                indicator.nameEn(),
                indicator.unit(),
                indicator.kind(),
                indicator.direction(),
                indicator.aggregation(),
                indicator.source(),
                indicator.decimals());
    }
}
