package vn.kcn.thidua.enterprises.zone;

import java.util.Map;
import java.util.Set;
import vn.kcn.thidua.enterprises.registry.Axis;

/** How far a zone is: from the application for approval in principle to its expansion. */
enum ZoneState implements Axis.State<ZoneState> {
    /** Đang xin chấp thuận chủ trương đầu tư. */
    APPLYING,
    /** Đã được chấp thuận, chưa hoạt động. */
    APPROVED,
    /** Đang hoạt động. */
    OPERATING,
    /** Đang hoạt động và mở rộng. */
    EXPANDING;

    private static final Map<ZoneState, Set<ZoneState>> NEXT = Map.of(
            APPLYING, Set.of(APPROVED),
            APPROVED, Set.of(OPERATING),
            OPERATING, Set.of(EXPANDING),
            EXPANDING, Set.of(OPERATING));

    @Override
    public Set<ZoneState> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    /** The register began when most zones had long been there. */
    @Override
    public boolean mayOpenAFile() {
        return true;
    }
}
