package vn.kcn.thidua.enterprises.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.kcn.thidua.kit.bulk.Column;
import vn.kcn.thidua.kit.bulk.Column.Choice;

/** An enterprise as a row of a table: the fields an import takes, with the words of the office for them. */
final class EnterpriseColumns {

    private static final List<Choice> LEGAL_FORMS = List.of(
            new Choice(LegalForm.TNHH_MTV.name(), "Công ty trách nhiệm hữu hạn một thành viên"),
            new Choice(LegalForm.TNHH_2TV.name(), "Công ty trách nhiệm hữu hạn hai thành viên trở lên"),
            new Choice(LegalForm.CP.name(), "Công ty cổ phần"),
            new Choice(LegalForm.HD.name(), "Công ty hợp danh"),
            new Choice(LegalForm.DNTN.name(), "Doanh nghiệp tư nhân"));
    private static final List<Choice> OWNERSHIPS = List.of(
            new Choice(Ownership.STATE.name(), "Nhà nước"),
            new Choice(Ownership.NON_STATE.name(), "Ngoài nhà nước"),
            new Choice(Ownership.FDI.name(), "Có vốn đầu tư nước ngoài"));

    private static final String DAY = "Năm-tháng-ngày. Ví dụ: 2021-06-30.";
    private static final String KEPT = "Để trống: giữ nguyên như đã ghi trong sổ";

    private EnterpriseColumns() {}

    /** For reading: any zone may stand there, the register says whether it is one. */
    static List<Column> all() {
        return all(List.of());
    }

    static List<Column> all(Collection<String> zones) {
        return Stream.of(required(zones), optional()).flatMap(List::stream).toList();
    }

    private static List<Column> optional() {
        return List.of(
                Column.optional("registeredOn", "Ngày đăng ký", DAY + " Để trống: ngày của trạng thái đầu tiên"),
                Column.optional("vsicVersion", "Phiên bản VSIC", "Để trống: theo ngày đăng ký")
                        .oneOf(List.of(
                                new Choice("2018", "Quyết định 27/2018/QĐ-TTg"),
                                new Choice("2025", "Quyết định 36/2025/QĐ-TTg"))),
                Column.optional("lot", "Lô đất", "Ký hiệu lô trong khu công nghiệp. Ví dụ: CN-03"),
                Column.optional("employees", "Số lao động", "Tổng số người đang làm việc"),
                Column.optional("employeesOn", "Ngày chốt số lao động", DAY + " Bắt buộc khi số lao động thay đổi"),
                Column.optional("insuredAverage", "Lao động tham gia BHXH bình quân năm", "Cần có năm của số liệu"),
                Column.optional("revenueVnd", "Doanh thu năm (đồng)", "Cần có năm của số liệu"),
                Column.optional("figuresYear", "Năm của số liệu", "Năm của số lao động bình quân và doanh thu"),
                Column.optional("capital", "Tổng nguồn vốn", "Số tiền theo loại tiền ở cột sau"),
                Column.optional("capitalCurrency", "Loại tiền của nguồn vốn", "Mã ISO 4217. Ví dụ: VND, USD"),
                Column.optional("contactPerson", "Người liên hệ", KEPT),
                Column.optional("contactPhone", "Điện thoại liên hệ", KEPT),
                Column.optional("contactEmail", "Thư điện tử liên hệ", KEPT));
    }

    private static List<Column> required(Collection<String> zones) {
        return List.of(
                Column.required("taxCode", "Mã số thuế", "10 chữ số, hoặc 13 chữ số với đơn vị phụ thuộc"),
                Column.required("nameVi", "Tên tiếng Việt", "Tên đầy đủ theo giấy chứng nhận đăng ký doanh nghiệp"),
                Column.optional("nameEn", "Tên tiếng Anh", "Để trống nếu không có"),
                Column.required("zone", "Mã khu công nghiệp", "Chọn một mã trong danh sách, hoặc ghi mã định danh (id)")
                        .oneOf(zones.stream().map(code -> new Choice(code, "")).toList()),
                Column.required("legalForm", "Loại hình doanh nghiệp", "Chọn một mã trong danh sách")
                        .oneOf(LEGAL_FORMS),
                Column.required("ownership", "Thành phần kinh tế", "Chọn một mã trong danh sách")
                        .oneOf(OWNERSHIPS),
                Column.optional(
                        "investorCountries",
                        "Quốc gia của nhà đầu tư",
                        "Mã hai chữ cái ISO 3166, cách nhau bằng ;  Ví dụ: KR;JP"),
                Column.required("industry", "Mã ngành cấp 4", "Bốn chữ số theo VSIC. Ví dụ: 2610"),
                Column.required(
                        "operatingStates",
                        "Trạng thái hoạt động",
                        "TRẠNG_THÁI@năm-tháng-ngày, cách nhau bằng ;  Ví dụ: LICENSED@2019-03-01;OPERATING@2020-01-15."
                                + " Các trạng thái: LICENSED (đã cấp phép), UNDER_CONSTRUCTION (đang xây dựng), TRIAL (chạy"
                                + " thử), OPERATING (hoạt động), PAUSED_EPIDEMIC (tạm dừng do dịch), PAUSED (tạm dừng),"
                                + " TERMINATED (chấm dứt)"));
    }
}
