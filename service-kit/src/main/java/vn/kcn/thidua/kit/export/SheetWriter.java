package vn.kcn.thidua.kit.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.bulk.Sheets;

/**
 * A spreadsheet whose first row bears the labels. Every cell is text that no program takes for a formula; a sheet that is
 * full is followed by another.
 */
final class SheetWriter implements Format.Writer {

    /** Rows are written out this often, and leave memory. */
    private static final int FLUSHED = 500;

    private final OutputStream out;
    private final Workbook book;
    private final List<Export.Column> columns;
    private final ObjectMapper json;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    SheetWriter(OutputStream out, List<Export.Column> columns, ObjectMapper json) throws IOException {
        this.out = out;
        this.book = new Workbook(out, Sheets.PROGRAM, Sheets.PROGRAM_VERSION);
        this.columns = columns;
        this.json = json;
        begin();
    }

    private Worksheet begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        Worksheet begun = book.newWorksheet(sheets == 1 ? "Dữ liệu" : "Dữ liệu " + sheets);
        for (int i = 0; i < columns.size(); i++) {
            begun.width(i, Math.max(14, columns.get(i).label().length() + 2));
            begun.inlineString(0, i, columns.get(i).label());
            begun.style(0, i).bold().fillColor(Sheets.HEADING_FILL).set();
        }
        begun.freezePane(0, 1);
        row = 1;
        sheet = begun;
        return begun;
    }

    @Override
    public void row(String state) throws IOException {
        Worksheet current = sheet == null || row == Worksheet.MAX_ROWS ? begin() : sheet;
        JsonNode fields = json.readTree(state);
        for (int i = 0; i < columns.size(); i++) {
            String text = columns.get(i).text().apply(fields);
            if (!text.isEmpty()) {
                current.inlineString(row, i, text);
            }
        }
        if (++row % FLUSHED == 0) {
            current.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
        out.close();
    }
}
