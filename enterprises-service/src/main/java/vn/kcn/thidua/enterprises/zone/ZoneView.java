package vn.kcn.thidua.enterprises.zone;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.enterprises.registry.Today;

@Schema(name = "Zone")
record ZoneView(
        UUID id,
        long version,
        String code,
        String nameVi,
        String nameEn,

        @Nullable @Schema(description = "On the day asked for; absent before the first one")
        ZoneState state,

        List<ZoneChange> states,
        List<AreaEntry> areas,

        @Schema(description = "All phases together: planning an expansion lowers these shares")
        ZoneLand land,

        @Schema(description = "Each phase by itself, on the same day")
        List<ZonePhase> phases,

        @Schema(description = "Every entry of the central wastewater plant")
        List<WastewaterPlant> wastewater,

        @Nullable String managingBody,
        @Nullable String administrativeUnit) {

    static ZoneView of(Zone zone, @Nullable AsOf asked, Today today) {
        Areas areas = zone.areas();
        ZoneHistory history = zone.history();
        LocalDate day = AsOf.dayOf(asked, today);
        return new ZoneView(
                zone.id(),
                zone.version(),
                zone.code(),
                zone.nameVi(),
                zone.nameEn(),
                history.asOf(day).orElse(null),
                history.changes(),
                areas.inOrder().stream().map(AreaEntry::of).toList(),
                ZoneLand.of(areas.asOf(day), asked == null ? null : asked.day()),
                ZonePhase.of(areas, day),
                zone.wastewater().entries(),
                zone.managingBody(),
                zone.administrativeUnit());
    }

    @Schema(name = "ZonePage", description = "A page of zones; `next` is absent on the last one")
    record Page(
            List<ZoneView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
