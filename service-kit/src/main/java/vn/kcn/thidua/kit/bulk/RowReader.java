package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import vn.kcn.thidua.kit.problem.Refusal;

/** Rows of a CSV, NDJSON or XLSX stream, one after the other. */
final class RowReader implements Iterator<BulkRow>, Closeable {

    private final Iterator<BulkRow> rows;
    private final Closeable source;
    private long read;

    private RowReader(Iterator<BulkRow> rows, Closeable source) {
        this.rows = rows;
        this.source = source;
    }

    /** @throws Refusal when the stream does not even begin as what it says it is */
    static RowReader of(InputStream body, String contentType, List<Column> columns, ObjectMapper json) {
        try {
            if (contentType.startsWith(Sheets.MEDIA_TYPE)) {
                SheetRows rows = SheetRows.of(body, columns);
                return new RowReader(rows, rows);
            }
            Reader text = utf8(body);
            return contentType.startsWith("text/csv")
                    ? new RowReader(new CsvRows(text, columns), text)
                    : new RowReader(new JsonRows(text, json), text);
        } catch (IOException unreadable) {
            throw unreadable(unreadable, 1);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException broken) {
            throw unreadable(broken, read + 1);
        }
    }

    @Override
    public BulkRow next() {
        try {
            BulkRow row = rows.next();
            read++;
            return row;
        } catch (NoSuchElementException | Refusal ours) {
            throw ours;
        } catch (RuntimeException broken) {
            throw unreadable(broken, read + 1);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** From here on the stream cannot be told into rows: what came before it has its outcomes, the rest has none. */
    private static Refusal unreadable(Exception broken, long row) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof CharacterCodingException) {
                return Refusal.malformed("not-utf8", Map.of("row", row));
            }
            // the parser has no type of its own for it
            if (cause instanceof JsonProcessingException cut
                    && cut.getOriginalMessage().contains("closing quote")) {
                return Refusal.malformed("unclosed-quote", Map.of("row", row));
            }
        }
        Throwable reason = broken.getCause() == null ? broken : broken.getCause();
        String told = reason instanceof JsonProcessingException json ? json.getOriginalMessage() : reason.getMessage();
        return Refusal.malformed("unreadable-row", Map.of("row", row, "reason", String.valueOf(told)));
    }

    /** Strict UTF-8, without the mark that spreadsheets put in front. */
    private static Reader utf8(InputStream body) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(body, 3);
        byte[] start = bytes.readNBytes(3);
        boolean isMarked = start.length == 3
                && (start[0] & 0xff) == 0xef
                && (start[1] & 0xff) == 0xbb
                && (start[2] & 0xff) == 0xbf;
        if (!isMarked) {
            bytes.unread(start);
        }
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
