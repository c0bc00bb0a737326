package vn.kcn.thidua.kit.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty sheet to fill in and send to an import, in Vietnamese: one heading row of labels (a star marks what is
 * required), drop-downs where a field has its choices, and a page that says what belongs where.
 */
public final class SheetTemplate {

    /** Rows that have drop-downs and are text: more can be added, they are read all the same. */
    private static final int PREPARED_ROWS = 10_000;

    private final String title;
    private final List<Column> columns;

    public SheetTemplate(String title, List<Column> columns) {
        this.title = title;
        this.columns = columns;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, Sheets.PROGRAM, Sheets.PROGRAM_VERSION)) {
            Worksheet data = book.newWorksheet("Dữ liệu");
            instructions(book.newWorksheet("Hướng dẫn"));
            Worksheet lists = book.newWorksheet("Danh mục");
            lists.setVisibilityState(VisibilityState.HIDDEN);
            for (int i = 0; i < columns.size(); i++) {
                column(data, lists, i);
            }
            data.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void column(Worksheet data, Worksheet lists, int at) {
        Column column = columns.get(at);
        data.value(0, at, column.label() + (column.isRequired() ? " *" : ""));
        data.style(0, at).bold().wrapText(true).fillColor(Sheets.HEADING_FILL).set();
        data.comment(0, at, column.hint());
        data.width(at, Math.max(16, column.label().length() + 4));
        // text, so that a leading zero of a tax code stays
        data.style(at).format("@").set();
        List<Column.Choice> choices = column.choices();
        for (int i = 0; i < choices.size(); i++) {
            lists.value(i, at, choices.get(i).code());
        }
        if (!choices.isEmpty()) {
            data.range(1, at, PREPARED_ROWS, at)
                    .validateWithList(lists.range(0, at, choices.size() - 1, at))
                    .allowBlank(!column.isRequired())
                    .showErrorMessage(true)
                    .errorTitle("Giá trị không có trong danh mục")
                    .error("Hãy chọn một giá trị trong danh sách của ô này.");
        }
    }

    private void instructions(Worksheet page) {
        page.value(0, 0, title);
        page.style(0, 0).bold().fontSize(14).set();
        page.value(
                1, 0, "Nhập mỗi dòng một bản ghi ở trang “Dữ liệu”. Cột có dấu * là bắt buộc. Không sửa dòng tiêu đề.");
        page.value(2, 0, "Gửi tệp này lên; nếu có lỗi, tệp trả về sẽ tô màu và ghi chú từng ô sai để sửa rồi gửi lại.");
        int row = 4;
        List<String> heads = List.of("Cột", "Tên trường", "Bắt buộc", "Cách ghi");
        for (int i = 0; i < heads.size(); i++) {
            page.value(row, i, heads.get(i));
            page.style(row, i).bold().fillColor(Sheets.HEADING_FILL).set();
        }
        for (Column column : columns) {
            row++;
            page.value(row, 0, column.label());
            page.value(row, 1, column.field());
            page.value(row, 2, column.isRequired() ? "có" : "không");
            page.value(row, 3, column.hint());
            for (Column.Choice choice : column.choices()) {
                row++;
                page.value(row, 2, choice.code());
                page.value(row, 3, choice.meaning());
            }
        }
        page.width(0, 32);
        page.width(1, 20);
        page.width(2, 18);
        page.width(3, 90);
    }
}
