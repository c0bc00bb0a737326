package vn.kcn.thidua.enterprises.size;

/** Quy mô doanh nghiệp (Law 04/2017/QH14), from the smallest. */
public enum SizeClass {
    /** Siêu nhỏ. */
    MICRO,
    /** Nhỏ. */
    SMALL,
    /** Vừa. */
    MEDIUM,
    /** Lớn. */
    LARGE
}
