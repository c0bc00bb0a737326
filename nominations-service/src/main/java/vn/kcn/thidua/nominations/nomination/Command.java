package vn.kcn.thidua.nominations.nomination;

/** What can happen to a nomination. */
enum Command {
    /** Change the text or the documents. */
    REVISE,
    /** Nộp hồ sơ. */
    SUBMIT,
    /** Rút hồ sơ: until the council has it. */
    WITHDRAW,
    /** Trả lại để bổ sung. */
    RETURN,
    /** Tiếp nhận hồ sơ đầy đủ. */
    ACCEPT,
    /** Thẩm định. */
    APPRAISE,
    /** Công khai lấy ý kiến. */
    CONSULT,
    END_CONSULTATION,
    /** Trình Hội đồng. */
    CALL,
    /** The session it was called to is cancelled. */
    RECALL,
    PASS,
    REJECT,
    /** The leader decides against it, or does not put it to the council. */
    REFUSE,
    /** Quyết định khen thưởng. */
    AWARD,
    /** Đề nghị cấp trên khen thưởng. */
    RECOMMEND,
    HIGHER_AWARD,
    HIGHER_REJECT,
    /** Công bố. */
    PUBLISH,
    /** Đính chính. */
    CORRECT,
    /** Hủy bỏ quyết định (Law 06/2022 Art. 93(2)). */
    REVOKE
}
