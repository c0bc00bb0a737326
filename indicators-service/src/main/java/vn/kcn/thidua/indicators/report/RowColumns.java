package vn.kcn.thidua.indicators.report;

import java.util.List;
import vn.kcn.thidua.kit.bulk.Column;
import vn.kcn.thidua.kit.bulk.Column.Choice;

/** The columns of an import of reports, and of the sheets that are handed out for it. */
public final class RowColumns {

    public static final List<Choice> RESOLUTIONS = List.of(
            new Choice(Resolution.MINE.name(), "Lấy số trong biểu"),
            new Choice(Resolution.THEIRS.name(), "Giữ số trên hệ thống"));

    private static final List<Column> ALL = List.of(
            Column.required("taxCode", "Mã số thuế", "10 hoặc 13 chữ số, hoặc mã định danh (UUID) của doanh nghiệp"),
            Column.required("period", "Kỳ báo cáo", "Tháng, hoặc kỳ của biểu mẫu. Ví dụ: 2021-07, 2021-Q3"),
            Column.required("indicator", "Mã chỉ tiêu", "Mã hoặc mã định danh (UUID) trong danh mục chỉ tiêu"),
            Column.required("value", "Giá trị", "Theo đơn vị tính của chỉ tiêu, dấu thập phân là dấu chấm"),
            Column.optional("form", "Biểu mẫu", "Mã biểu mẫu; để trống là báo cáo tháng"),
            Column.optional("baseVersion", "Phiên bản gốc", "Có sẵn trong biểu đã lấy về; giữ nguyên"),
            Column.optional("resolution", "Xử lý", "Chỉ ghi khi dòng bị xung đột: MINE hoặc THEIRS")
                    .oneOf(RESOLUTIONS));

    private RowColumns() {}

    public static List<Column> all() {
        return ALL;
    }

    public static Column of(String field) {
        return ALL.stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
