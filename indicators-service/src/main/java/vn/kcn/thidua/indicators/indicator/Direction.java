package vn.kcn.thidua.indicators.indicator;

/** Which way is better. */
public enum Direction {
    UP,
    DOWN
}
