package vn.kcn.thidua.indicators.movementreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The report as a workbook, a sheet for each section. Cells are text, as they are printed. */
final class Workbook {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PROGRAM = "Thi Dua KCN";
    private static final int LONGEST_NAME = 31;

    private Workbook() {}

    static byte[] of(List<Section> sections) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(bytes, PROGRAM, "1.0")) {
            for (Section section : sections) {
                String title = section.title();
                fill(book.newWorksheet(title.substring(0, Math.min(LONGEST_NAME, title.length()))), section);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, Section section) {
        int row = 0;
        for (String sentence : section.sentences()) {
            sheet.inlineString(row++, 0, sentence);
        }
        for (int column = 0; column < section.columns().size(); column++) {
            sheet.inlineString(row, column, section.columns().get(column));
            sheet.style(row, column).bold().set();
            sheet.width(column, column == 0 ? 6 : 28);
        }
        for (List<String> cells : section.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                sheet.inlineString(row, column, cells.get(column));
            }
        }
    }
}
