package vn.kcn.thidua.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Writes many rows, all different, and nothing of them to keep; a process of its own, whose heap a test makes small. */
final class ManyRows {

    private ManyRows() {}

    /** Arguments: format, rows. */
    public static void main(String[] arguments) throws Exception {
        Export export = new Export(
                "topic",
                "rows",
                "",
                List.of(
                        Export.Column.of("id", "Mã"),
                        Export.Column.of("nameVi", "Tên"),
                        Export.Column.of("more", "Khác")),
                (snapshot, taker) -> {});
        int rows = Integer.parseInt(arguments[1]);
        try (Format.Writer writer = Format.valueOf(arguments[0])
                .to(OutputStream.nullOutputStream(), export.columns(), new ObjectMapper())) {
            for (int i = 0; i < rows; i++) {
                writer.row("""
                        {"id": "%s", "nameVi": "Công ty TNHH Ví Dụ %d", "more": "%s"}""".formatted(new UUID(i, ~i), i, "x".repeat(200)));
            }
        }
    }
}
