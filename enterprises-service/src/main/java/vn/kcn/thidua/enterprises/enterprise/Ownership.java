package vn.kcn.thidua.enterprises.enterprise;

/** The three classes that provincial statistics use. */
enum Ownership {
    /** Nhà nước. */
    STATE,
    /** Ngoài nhà nước. */
    NON_STATE,
    /** Đầu tư nước ngoài. */
    FDI
}
