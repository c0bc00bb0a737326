package vn.kcn.thidua.nominations.regime;

/** Whom the law lets an award honour. */
public enum RecipientKind {
    /** Cá nhân. */
    INDIVIDUAL,
    /** Tập thể: a department, a workshop, a team. */
    COLLECTIVE,
    /** Doanh nghiệp, tổ chức kinh tế. */
    ENTERPRISE,
    /** Hộ gia đình, since Law 06/2022 Art. 2; a board of industrial zones has none to nominate. */
    HOUSEHOLD
}
