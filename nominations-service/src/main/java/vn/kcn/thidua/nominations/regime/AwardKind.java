package vn.kcn.thidua.nominations.regime;

/** Two lists that the law keeps apart: their dossiers, votes and money differ. */
public enum AwardKind {
    /** Danh hiệu thi đua. */
    TITLE,
    /** Hình thức khen thưởng. */
    FORM
}
