package vn.kcn.thidua.kit.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table of RFC 4180 whose first line names the fields, as an import takes it. */
final class CsvWriter implements Format.Writer {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final SequenceWriter lines;
    private final List<Export.Column> columns;
    private final ObjectMapper json;

    CsvWriter(OutputStream out, List<Export.Column> columns, ObjectMapper json) throws IOException {
        this.columns = columns;
        this.json = json;
        this.lines = CSV.writer(CsvSchema.emptySchema()).writeValues(out);
        lines.write(columns.stream().map(Export.Column::field).toArray(String[]::new));
    }

    @Override
    public void row(String state) throws IOException {
        JsonNode fields = json.readTree(state);
        String[] line = new String[columns.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = columns.get(i).text().apply(fields);
        }
        lines.write(line);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
