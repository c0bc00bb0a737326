package vn.kcn.thidua.indicators.indicator;

/** How the figures of the months within a longer period become one. */
public enum OverTime {
    SUM,
    /** The latest one known by the end of the period, though it be from before it. */
    LAST,
    /** The latest one of the period itself. */
    LAST_IN_PERIOD,
    MEAN
}
