package vn.kcn.thidua.indicators.indicator;

/** How the enterprises' figures of one month become one figure. */
public enum Aggregation {
    SUM,
    /** Of a stock: the latest month's figures, added up. Of a ratio: the board's latest figure as it is. */
    LAST,
    /** The plain mean of those who reported. */
    MEAN
}
