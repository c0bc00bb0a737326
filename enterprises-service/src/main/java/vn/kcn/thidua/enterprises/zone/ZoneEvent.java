package vn.kcn.thidua.enterprises.zone;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of a zone: its whole public state (contracts/events/zone.v1.schema.json). */
record ZoneEvent(
        UUID id,
        long version,
        String code,
        String nameVi,
        String nameEn,
        ZoneState state,
        List<AreaEntry> areas,
        List<ZoneChange> states,
        List<WastewaterPlant> wastewater,
        @Nullable String managingBody,
        @Nullable String administrativeUnit) {

    static final String TOPIC = "enterprises.zone";
    static final String RECORDED = "vn.kcn.thidua.zone.recorded.v1";
    static final String STATE_CHANGED = "vn.kcn.thidua.zone.state-changed.v1";
    static final String UPDATED = "vn.kcn.thidua.zone.updated.v1";

    static ZoneEvent of(Zone zone) {
        return new ZoneEvent(
                zone.id(),
                zone.version(),
                zone.code(),
                zone.nameVi(),
                zone.nameEn(),
                zone.state(),
                zone.areas().inOrder().stream().map(AreaEntry::of).toList(),
                zone.history().changes(),
                zone.wastewater().entries(),
                zone.managingBody(),
                zone.administrativeUnit());
    }
}
