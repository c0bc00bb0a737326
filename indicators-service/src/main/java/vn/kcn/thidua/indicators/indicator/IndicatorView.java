package vn.kcn.thidua.indicators.indicator;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.formula.Missing;

/** What is published of an indicator: the answer of the API, and, being all there is, the event's body as well. */
record IndicatorView(
        UUID id,

        @Schema(description = "Version of the definition; figures keep the one they were reported under")
        long version,

        IndicatorCode code,
        String nameVi,
        String nameEn,
        String unit,
        @Nullable String unitCode,
        int scale,
        Kind kind,
        Direction direction,
        Aggregation aggregation,
        OverTime overTime,
        Source source,
        int decimals,
        @Nullable String formula,
        @Nullable Missing missing) {

    @Schema(name = "IndicatorPage", description = "A page of indicators; `next` is absent on the last one")
    record Page(
            List<IndicatorView> items,
            @Nullable String next,
            @Nullable String prev) {}

    static IndicatorView of(Indicator indicator) {
        Definition definition = indicator.definition();
        return new IndicatorView(
                indicator.id(),
                indicator.version(),
                indicator.code(),
                definition.nameVi(),
                definition.nameEn(),
                definition.unit(),
                definition.unitCode(),
                definition.scale(),
                definition.kind(),
                definition.direction(),
                definition.aggregation(),
                definition.overTime(),
                definition.source(),
                definition.decimals(),
                definition.formula(),
                definition.missing());
    }
}
