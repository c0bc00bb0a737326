package vn.kcn.thidua.enterprises.zone;

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
        ZoneState state,
        List<AreaEntry> areas,
        ZoneLand land) {

    static ZoneView of(Zone zone, @Nullable AsOf asked, Today today) {
        Areas areas = zone.areas();
        return new ZoneView(
                zone.id(),
                zone.version(),
                zone.code(),
                zone.nameVi(),
                zone.nameEn(),
                zone.state(),
                areas.inOrder().stream().map(AreaEntry::of).toList(),
                ZoneLand.of(areas, AsOf.dayOf(asked, today), asked == null ? null : asked.day()));
    }

    @Schema(name = "ZonePage", description = "A page of zones; `next` is absent on the last one")
    record Page(List<ZoneView> items, @Nullable String next) {}
}
