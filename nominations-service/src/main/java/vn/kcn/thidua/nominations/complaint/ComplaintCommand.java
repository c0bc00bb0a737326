package vn.kcn.thidua.nominations.complaint;

/** What can happen to a complaint. */
enum ComplaintCommand {
    /** Thụ lý. */
    ACCEPT,
    /** Không thụ lý. */
    DECLINE,
    /** Gia hạn: a complex matter, once. */
    EXTEND,
    /** Giải quyết. */
    SETTLE,
    /** By who complained. */
    WITHDRAW
}
