package vn.kcn.thidua.enterprises.zone;

/** How far land has come. */
enum AreaKind {
    /** Diện tích quy hoạch. */
    PLANNED,
    /** Đã giải phóng mặt bằng. */
    CLEARED,
    /** Đã có hạ tầng kỹ thuật. */
    SERVICED,
    /** Đất công nghiệp có thể cho thuê. */
    LEASABLE,
    /** Đã cho thuê. */
    LEASED
}
