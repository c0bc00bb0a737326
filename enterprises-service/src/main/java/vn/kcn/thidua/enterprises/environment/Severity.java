package vn.kcn.thidua.enterprises.environment;

/** How grave a finding is. */
enum Severity {
    MINOR,
    /** While one is open its enterprise is given no award. */
    SERIOUS
}
