package vn.kcn.thidua.enterprises.environment;

/** Environmental procedures of a project (Law 72/2020 on environmental protection). */
public enum ProcedureKind {
    /** Báo cáo đánh giá tác động môi trường (Art. 30). */
    EIA_REPORT,
    /** Giấy phép môi trường (Art. 39). */
    PERMIT,
    /** Đăng ký môi trường (Art. 49). */
    REGISTRATION,
    /** Kế hoạch, cam kết bảo vệ môi trường of the laws before. */
    FORMER_COMMITMENT
}
