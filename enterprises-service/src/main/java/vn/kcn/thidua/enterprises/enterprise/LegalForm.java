package vn.kcn.thidua.enterprises.enterprise;

/** Loại hình (Law on Enterprises 59/2020/QH14; Law on Cooperatives). */
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
    DNTN,
    /** Hợp tác xã. */
    HTX,
    /** Chi nhánh. */
    CN,
    /** Văn phòng đại diện. */
    VPDD;

    /** Đơn vị phụ thuộc: belongs to a head office, and has a tax code of thirteen digits. */
    boolean isDependent() {
        return this == CN || this == VPDD;
    }
}
