package vn.kcn.thidua.nominations.nomination;

/** What can happen to a nomination. */
enum Command {
    /** Change the text or the documents. */
    REVISE,
    /** Nộp hồ sơ. */
    SUBMIT,
    /** Trả lại để bổ sung. */
    RETURN,
    /** Tiếp nhận hồ sơ đầy đủ. */
    ACCEPT,
    /** Thẩm định. */
    APPRAISE,
    /** Trình Hội đồng. */
    CALL,
    /** The session it was called to is cancelled. */
    RECALL,
    PASS,
    REJECT,
    /** Quyết định khen thưởng. */
    AWARD,
    /** Hủy bỏ quyết định (Law 06/2022 Art. 93(2)). */
    REVOKE
}
