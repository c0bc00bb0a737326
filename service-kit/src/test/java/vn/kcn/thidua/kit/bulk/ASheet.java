package vn.kcn.thidua.kit.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX files as a test needs them. */
final class ASheet {

    private ASheet() {}

    @FunctionalInterface
    interface Content {
        void fill(Worksheet sheet) throws IOException;
    }

    static byte[] of(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            content.fill(book.newWorksheet("Dữ liệu"));
        }
        return bytes.toByteArray();
    }

    static byte[] of(String[]... rows) throws IOException {
        return of(sheet -> {
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        });
    }

    /** The file with one of its parts replaced. */
    static byte[] withPart(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path original = Files.write(Files.createTempFile("sheet-", ".xlsx"), file);
        try (ZipFile in = new ZipFile(original.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(
                        part.getName().equals(name)
                                ? content
                                : in.getInputStream(part).readAllBytes());
            }
        } finally {
            Files.delete(original);
        }
        return bytes.toByteArray();
    }
}
