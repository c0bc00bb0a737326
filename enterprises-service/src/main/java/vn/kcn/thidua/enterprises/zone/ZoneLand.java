package vn.kcn.thidua.enterprises.zone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Hectares of the whole zone on a day; a kind of which nothing was known that day is absent")
record ZoneLand(
        @Nullable @Schema(description = "The day asked for; absent when it is today")
        LocalDate asOf,

        @Nullable BigDecimal plannedHa,
        @Nullable BigDecimal clearedHa,
        @Nullable BigDecimal servicedHa,
        @Nullable BigDecimal leasedHa) {

    static ZoneLand of(Areas areas, LocalDate day, @Nullable LocalDate asked) {
        Map<AreaKind, BigDecimal> hectares = areas.asOf(day);
        return new ZoneLand(
                asked,
                hectares.get(AreaKind.PLANNED),
                hectares.get(AreaKind.CLEARED),
                hectares.get(AreaKind.SERVICED),
                hectares.get(AreaKind.LEASED));
    }
}
