package vn.kcn.thidua.enterprises.lot;

/** Whether a lot can still be had. */
public enum LotState {
    /** Còn trống. */
    FREE,
    /** Đã cho thuê. */
    LEASED
}
