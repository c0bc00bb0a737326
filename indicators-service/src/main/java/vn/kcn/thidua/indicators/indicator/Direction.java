package vn.kcn.thidua.indicators.indicator;

/** Which way is better. */
public enum Direction {
    UP,
    DOWN,
    /** Neither: the figure belongs into a range. */
    RANGE
}
