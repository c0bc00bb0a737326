package vn.kcn.thidua.enterprises.enterprise;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.kcn.thidua.enterprises.registry.Axis;

/**
 * Tình trạng pháp lý: the seven values of NĐ 01/2021 Art. 41, NĐ 168/2025 Art. 35 from 2025-07-01.
 *
 * <p>What may follow what is the board's reading of the procedures, not law: an enterprise ends by way of one of them,
 * and comes back from each but the end.
 */
enum LegalStatus implements Axis.State<LegalStatus> {
    /** Đang hoạt động: none of the others. */
    ACTIVE,
    /** Tạm ngừng kinh doanh, for a time that was announced. */
    SUSPENDED,
    /** Không hoạt động tại địa chỉ đã đăng ký: the tax authority's finding. */
    NOT_AT_ADDRESS,
    /** Bị thu hồi do cưỡng chế về quản lý thuế. */
    TAX_REVOKED,
    /** Đang làm thủ tục giải thể, đã bị chia, bị hợp nhất, bị sáp nhập. */
    DISSOLVING,
    /** Đang làm thủ tục phá sản. */
    BANKRUPTING,
    /** Đã giải thể, phá sản, chấm dứt tồn tại. */
    CLOSED;

    private static final Map<LegalStatus, Set<LegalStatus>> NEXT = Map.of(
            ACTIVE, EnumSet.of(SUSPENDED, NOT_AT_ADDRESS, TAX_REVOKED, DISSOLVING, BANKRUPTING),
            SUSPENDED, EnumSet.of(ACTIVE, NOT_AT_ADDRESS, TAX_REVOKED, DISSOLVING, BANKRUPTING),
            NOT_AT_ADDRESS, EnumSet.of(ACTIVE, SUSPENDED, TAX_REVOKED, DISSOLVING, BANKRUPTING),
            TAX_REVOKED, EnumSet.of(ACTIVE, DISSOLVING, BANKRUPTING, CLOSED),
            DISSOLVING, EnumSet.of(ACTIVE, BANKRUPTING, CLOSED),
            BANKRUPTING, EnumSet.of(ACTIVE, DISSOLVING, CLOSED),
            CLOSED, EnumSet.noneOf(LegalStatus.class));

    @Override
    public Set<LegalStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    /** Until something else is recorded an enterprise is active, so the first record must follow from that. */
    @Override
    public boolean mayOpenAFile() {
        return ACTIVE.mayBecome(this);
    }
}
