package vn.kcn.thidua.nominations.regime;

/** Whose award it is; the board itself decides on the lowest level alone and proposes the others upward. */
public enum AwardLevel {
    GRASSROOTS,
    PROVINCE,
    GOVERNMENT,
    STATE
}
