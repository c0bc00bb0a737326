package vn.kcn.thidua.nominations.nomination;

import java.util.Arrays;
import java.util.List;
import vn.kcn.thidua.kit.bulk.Column;
import vn.kcn.thidua.kit.bulk.Column.Choice;
import vn.kcn.thidua.nominations.dossier.DocumentKind;

/** The fields of a row of a bulk nomination, as programs and as people name them. */
final class NominatedColumns {

    private static final List<Choice> KINDS = List.of(
            new Choice("INDIVIDUAL", "Cá nhân"),
            new Choice("COLLECTIVE", "Tập thể"),
            new Choice("ENTERPRISE", "Doanh nghiệp"));

    private static final List<Choice> YES_OR_NO = List.of(new Choice("true", "Có"), new Choice("false", "Không"));

    private static final String DOCUMENTS = "Loại: tên, cách nhau bằng dấu chấm phẩy. Các loại: "
            + String.join(
                    ", ", Arrays.stream(DocumentKind.values()).map(Enum::name).toList());

    static final List<Column> ALL = List.of(
            Column.required("movement", "Mã phong trào", "Ví dụ: MTK-2021"),
            Column.required("award", "Mã danh hiệu, hình thức", "Ví dụ: GIAY_KHEN"),
            Column.required("kind", "Đối tượng", "Cá nhân, tập thể hay doanh nghiệp")
                    .oneOf(KINDS),
            Column.required("name", "Tên", "Họ và tên, tên tập thể hoặc tên doanh nghiệp"),
            Column.optional("taxCode", "Mã số thuế", "Của doanh nghiệp; để trống là doanh nghiệp của người gửi"),
            Column.optional("reference", "Mã nhân viên", "Để phân biệt người trùng tên"),
            Column.required("achievements", "Thành tích", "Tóm tắt thành tích"),
            Column.optional("documents", "Thành phần hồ sơ", DOCUMENTS),
            Column.optional("members", "Số thành viên", "Của tập thể"),
            Column.optional("completed", "Số hoàn thành nhiệm vụ", "Trong số thành viên"),
            Column.optional("advanced", "Số lao động tiên tiến", "Trong số thành viên"),
            Column.optional("fighters", "Số chiến sĩ thi đua cơ sở", "Trong số thành viên"),
            Column.optional("disciplined", "Số bị kỷ luật", "Từ cảnh cáo trở lên"),
            Column.optional("initiative", "Có sáng kiến được công nhận", "Có hoặc không")
                    .oneOf(YES_OR_NO),
            Column.optional("excellent", "Hoàn thành xuất sắc nhiệm vụ", "Có hoặc không")
                    .oneOf(YES_OR_NO),
            Column.optional("blockRank", "Thứ hạng trong khối", "Khối, cụm thi đua"),
            Column.optional("submit", "Nộp ngay", "Để trống là lưu nháp").oneOf(YES_OR_NO));

    private NominatedColumns() {}
}
