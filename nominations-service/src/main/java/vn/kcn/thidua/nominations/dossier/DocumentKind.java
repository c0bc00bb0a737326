package vn.kcn.thidua.nominations.dossier;

/** The kinds of document that a dossier is made of. */
public enum DocumentKind {
    TO_TRINH("Tờ trình", "Written request"),
    BAO_CAO_THANH_TICH("Báo cáo thành tích", "Achievement report"),
    BAO_CAO_TOM_TAT("Báo cáo tóm tắt thành tích", "Summary of the achievement"),
    BIEN_BAN_BINH_XET("Biên bản bình xét thi đua", "Minutes of the emulation review"),
    BIEN_BAN_XET_KHEN("Biên bản xét khen thưởng", "Minutes of the commendation review"),
    CHUNG_NHAN_SANG_KIEN("Chứng nhận sáng kiến hoặc đề tài", "Certificate of an initiative or a research topic"),
    CHUNG_NHAN_THANH_TICH("Chứng nhận thành tích đặc biệt, đột xuất", "Certificate of a special achievement"),
    Y_KIEN_CO_QUAN("Ý kiến của cơ quan có thẩm quyền", "Opinion of the competent bodies"),
    KHAC("Tài liệu khác", "Other document");

    private final String nameVi;
    private final String nameEn;

    DocumentKind(String nameVi, String nameEn) {
        this.nameVi = nameVi;
        this.nameEn = nameEn;
    }

    public String nameVi() {
        return nameVi;
    }

    public String nameEn() {
        return nameEn;
    }
}
