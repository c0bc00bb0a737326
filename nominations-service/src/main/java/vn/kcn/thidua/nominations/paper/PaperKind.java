package vn.kcn.thidua.nominations.paper;

/** What the board prints on its letterhead. */
public enum PaperKind {
    /** Tờ trình đề nghị cấp trên khen thưởng. */
    SUBMISSION,
    /** Biên bản họp Hội đồng. */
    COUNCIL_MINUTES,
    /** Biên bản kiểm phiếu. */
    COUNT_MINUTES,
    /** Quyết định khen thưởng. */
    GRANT,
    /** Quyết định hủy bỏ. */
    REVOCATION,
    /** Quyết định đính chính. */
    CORRECTION
}
