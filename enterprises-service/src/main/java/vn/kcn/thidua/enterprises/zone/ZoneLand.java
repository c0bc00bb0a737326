package vn.kcn.thidua.enterprises.zone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Percent;

@Schema(
        description =
                "Hectares on a day, of the whole zone (all its phases together) or of one phase; a kind of which nothing"
                        + " was known that day is absent. Shares are percent")
record ZoneLand(
        @Nullable @Schema(description = "The day asked for; absent when it is today")
        LocalDate asOf,

        @Nullable BigDecimal plannedHa,
        @Nullable BigDecimal clearedHa,
        @Nullable BigDecimal servicedHa,
        @Nullable BigDecimal leasableHa,
        @Nullable BigDecimal leasedHa,

        @Nullable @Schema(description = "Cleared of planned", examples = "91.5883")
        BigDecimal clearedShare,

        @Nullable @Schema(description = "Serviced of planned")
        BigDecimal servicedShare,

        @Nullable @Schema(description = "Tỷ lệ lấp đầy: leased of leasable")
        BigDecimal occupancy) {

    static ZoneLand of(Map<AreaKind, BigDecimal> hectares, @Nullable LocalDate asked) {
        return new ZoneLand(
                asked,
                hectares.get(AreaKind.PLANNED),
                hectares.get(AreaKind.CLEARED),
                hectares.get(AreaKind.SERVICED),
                hectares.get(AreaKind.LEASABLE),
                hectares.get(AreaKind.LEASED),
                share(hectares.get(AreaKind.CLEARED), hectares.get(AreaKind.PLANNED)),
                share(hectares.get(AreaKind.SERVICED), hectares.get(AreaKind.PLANNED)),
                share(hectares.get(AreaKind.LEASED), hectares.get(AreaKind.LEASABLE)));
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null ? null : Percent.of(part, whole);
    }
}
