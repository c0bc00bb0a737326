package vn.kcn.thidua.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.bulk.Sheets;
import vn.kcn.thidua.kit.problem.Refusal;

/** What an export is written as. */
enum Format {
    NDJSON("application/x-ndjson", "ndjson"),
    CSV("text/csv", "csv"),
    XLSX(Sheets.MEDIA_TYPE, "xlsx");

    private final MediaType mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = MediaType.valueOf(mediaType);
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** CSV says that it is UTF-8; the others are by definition. */
    String contentType() {
        return this == CSV ? "text/csv; charset=utf-8" : mediaType.toString();
    }

    /** An XLSX file is compressed as it is. */
    boolean isCompressed() {
        return this == XLSX;
    }

    /** @param asked the query parameter {@code format}, which goes before what the client accepts */
    static Format of(@Nullable String asked, List<MediaType> acceptable) {
        if (asked != null) {
            return Arrays.stream(values())
                    .filter(format -> format.ending.equals(asked))
                    .findFirst()
                    .orElseThrow(() -> Refusal.malformed("unknown-format", Map.of("format", asked)));
        }
        for (MediaType type : acceptable) {
            for (Format format : values()) {
                if (type.isCompatible(format.mediaType)) {
                    return format;
                }
            }
        }
        throw new NotAcceptableException();
    }

    /** A writer of one file; closed when the last row is in it. */
    interface Writer extends AutoCloseable {
        void row(String state) throws IOException;

        @Override
        void close() throws IOException;
    }

    Writer to(OutputStream out, List<Export.Column> columns, ObjectMapper json) throws IOException {
        return switch (this) {
            case NDJSON -> new NdjsonWriter(out);
            case CSV -> new CsvWriter(out, columns, json);
            case XLSX -> new SheetWriter(out, columns, json);
        };
    }
}
