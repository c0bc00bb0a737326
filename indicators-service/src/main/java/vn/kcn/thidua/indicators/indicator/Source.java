package vn.kcn.thidua.indicators.indicator;

/** Where the figures come from. */
public enum Source {
    /** Monthly reports of the enterprises, once approved. */
    REPORTED,
    /** Entered by the board for a month or a year. */
    BOARD,
    /** Counted in the registry of enterprises. */
    REGISTRY,
    /** Computed from other indicators of the same period. */
    FORMULA
}
