package vn.kcn.thidua.enterprises.enterprise;

/** Loại hình doanh nghiệp (Law on Enterprises 59/2020/QH14). */
enum LegalForm {
    /** Công ty TNHH một thành viên. */
    TNHH_MTV,
    /** Công ty TNHH hai thành viên trở lên. */
    TNHH_2TV,
    /** Công ty cổ phần. */
    CP,
    /** Công ty hợp danh. */
    HD,
    /** Doanh nghiệp tư nhân. */
    DNTN
}
