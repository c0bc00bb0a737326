package vn.kcn.thidua.nominations.movement;

/** How a movement is looked back on. */
public enum ReviewKind {
    /** Sơ kết. */
    INTERIM,
    /** Tổng kết. */
    FINAL
}
