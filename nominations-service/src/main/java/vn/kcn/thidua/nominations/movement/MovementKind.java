package vn.kcn.thidua.nominations.movement;

/** How the law tells movements apart: a theme's results are no basis for a year's titles. */
public enum MovementKind {
    /** Thi đua theo đợt, theo chuyên đề. */
    THEMATIC,
    /** Thi đua thường xuyên, hằng năm. */
    REGULAR
}
