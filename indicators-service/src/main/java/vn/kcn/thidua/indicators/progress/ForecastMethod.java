package vn.kcn.thidua.indicators.progress;

/** How a forecast was made. */
enum ForecastMethod {
    /** A flow goes on as it went so far: what was reached, times the whole window over the part of it elapsed. */
    LINEAR,
    /** A level stays where it is. */
    LAST_VALUE
}
