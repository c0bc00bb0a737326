package vn.kcn.thidua.enterprises.enterprise;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.kcn.thidua.enterprises.registry.Axis;

/**
 * State of operation of an enterprise's project in its zone.
 *
 * <p>A plant in a rented workshop needs no construction, and a pause may interrupt construction or trial runs as well as
 * production: hence the short cuts. The table is the board's practice, not law.
 */
public enum OperatingState implements Axis.State<OperatingState> {
    /** Đã cấp phép. */
    LICENSED,
    /** Đang xây dựng. */
    UNDER_CONSTRUCTION,
    /** Chạy thử. */
    TRIAL,
    /** Đã đi vào hoạt động. */
    OPERATING,
    /** Tạm dừng do dịch. */
    PAUSED_EPIDEMIC,
    /** Tạm dừng. */
    PAUSED,
    /** Chấm dứt hoạt động. */
    TERMINATED;

    private static final Map<OperatingState, Set<OperatingState>> NEXT = Map.of(
            LICENSED, EnumSet.of(UNDER_CONSTRUCTION, TRIAL, OPERATING, TERMINATED),
            UNDER_CONSTRUCTION, EnumSet.of(TRIAL, OPERATING, PAUSED_EPIDEMIC, PAUSED, TERMINATED),
            TRIAL, EnumSet.of(OPERATING, PAUSED_EPIDEMIC, PAUSED, TERMINATED),
            OPERATING, EnumSet.of(PAUSED_EPIDEMIC, PAUSED, TERMINATED),
            PAUSED_EPIDEMIC, EnumSet.of(UNDER_CONSTRUCTION, TRIAL, OPERATING, PAUSED, TERMINATED),
            PAUSED, EnumSet.of(UNDER_CONSTRUCTION, TRIAL, OPERATING, PAUSED_EPIDEMIC, TERMINATED),
            TERMINATED, EnumSet.noneOf(OperatingState.class));

    @Override
    public Set<OperatingState> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    /** The register may open a file in the middle of an enterprise's life, but not after its end. */
    @Override
    public boolean mayOpenAFile() {
        return this != TERMINATED;
    }
}
