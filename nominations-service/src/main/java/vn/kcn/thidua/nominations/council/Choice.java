package vn.kcn.thidua.nominations.council;

/** What a ballot says. */
enum Choice {
    /** Đồng ý. */
    AGREE,
    /** Không đồng ý. */
    DISAGREE,
    /** Phiếu trắng: cast, and not agreeing. */
    BLANK
}
