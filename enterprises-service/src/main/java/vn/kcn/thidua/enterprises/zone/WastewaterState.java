package vn.kcn.thidua.enterprises.zone;

/** How a zone's central wastewater plant (trạm xử lý nước thải tập trung) is. */
enum WastewaterState {
    /** Đang xây dựng. */
    UNDER_CONSTRUCTION,
    /** Đang vận hành. */
    OPERATING,
    /** Đang vận hành và nâng cấp. */
    UPGRADING,
    /** Ngừng vận hành. */
    STOPPED
}
