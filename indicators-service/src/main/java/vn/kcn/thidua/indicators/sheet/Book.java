package vn.kcn.thidua.indicators.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.report.RowColumns;
import vn.kcn.thidua.kit.bulk.Column;
import vn.kcn.thidua.kit.bulk.Sheets;

/**
 * The sheet as a workbook, in Vietnamese: the cells to fill in are checked while they are filled in, by the decimals and
 * the least figure of their row. Rows leave memory as they come.
 */
final class Book implements Closeable {

    static final String MEDIA_TYPE = Sheets.MEDIA_TYPE;

    /** The columns of the import, in the order of {@link SheetRow}. */
    private static final List<Column> FIELDS = Stream.of(
                    "form", "taxCode", "period", "indicator", "value", "baseVersion", "resolution")
            .map(RowColumns::of)
            .toList();

    private static final List<String> HELP =
            List.of("Tên chỉ tiêu", "Đơn vị tính", "Kỳ trước", "Số kỳ trước", "Số chữ số thập phân", "Nhỏ nhất");
    private static final int VALUE = 4;
    private static final int RESOLUTION = 6;

    /** E: the value; L: its decimals; M: the least one. Relative to the first row of the range. */
    private static final String CHECK = "AND(ISNUMBER($E2),ROUND($E2,$L2)=$E2,OR($M2=\"\",$E2>=$M2))";

    /** What a spreadsheet keeps of a number: longer ones are written as text, so that no digit is lost. */
    private static final int DIGITS = 15;

    private static final String TO_FILL_IN = "FFF2CC";

    private final Workbook book;
    private final Worksheet data;
    private final Worksheet lists;
    private int row;

    Book(OutputStream out) {
        book = new Workbook(out, Sheets.PROGRAM, Sheets.PROGRAM_VERSION);
        data = book.newWorksheet("Dữ liệu");
        lists = book.newWorksheet("Danh mục");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        for (int column = 0; column < FIELDS.size(); column++) {
            head(column, FIELDS.get(column).label());
            data.comment(0, column, FIELDS.get(column).hint());
        }
        for (int place = 0; place < HELP.size(); place++) {
            head(FIELDS.size() + place, HELP.get(place));
        }
        data.freezePane(0, 1);
    }

    private void head(int column, String label) {
        data.value(0, column, label);
        data.style(0, column).bold().fillColor(Sheets.HEADING_FILL).set();
        data.width(column, Math.max(14, label.length() + 4));
    }

    void add(List<SheetRow> rows) throws IOException {
        for (SheetRow each : rows) {
            row++;
            data.value(row, 0, each.form());
            data.value(row, 1, each.taxCode());
            data.value(row, 2, each.period());
            data.value(row, 3, each.indicator());
            number(VALUE, each.value());
            data.style(row, VALUE).fillColor(TO_FILL_IN).set();
            data.value(row, 5, each.baseVersion());
            data.value(row, 7, each.name());
            data.value(row, 8, each.unit());
            data.value(row, 9, each.lastPeriod());
            number(10, each.lastValue());
            data.value(row, 11, each.decimals());
            data.value(row, 12, each.least());
        }
        data.flush();
    }

    private void number(int column, @Nullable BigDecimal number) {
        if (number != null && number.precision() > DIGITS) {
            data.value(row, column, number.toPlainString());
        } else {
            data.value(row, column, number);
        }
    }

    @Override
    public void close() throws IOException {
        if (row > 0) {
            data.range(1, VALUE, row, VALUE)
                    .validateWithFormula(CHECK)
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorTitle("Giá trị không hợp lệ")
                    .error(
                            "Hãy ghi một số, không quá số chữ số thập phân và không nhỏ hơn giá trị nhỏ nhất của dòng này.");
            for (int place = 0; place < RowColumns.RESOLUTIONS.size(); place++) {
                lists.value(place, 0, RowColumns.RESOLUTIONS.get(place).code());
            }
            data.range(1, RESOLUTION, row, RESOLUTION)
                    .validateWithList(lists.range(0, 0, RowColumns.RESOLUTIONS.size() - 1, 0))
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorTitle("Giá trị không có trong danh mục")
                    .error("Hãy chọn MINE (lấy số trong biểu) hoặc THEIRS (giữ số trên hệ thống).");
        }
        book.finish();
    }
}
