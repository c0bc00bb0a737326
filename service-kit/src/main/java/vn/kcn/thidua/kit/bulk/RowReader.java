package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import vn.kcn.thidua.kit.problem.Refusal;

/** Rows of a CSV (RFC 4180, first line names the fields) or NDJSON stream, one after the other. */
final class RowReader implements Iterator<BulkRow> {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES, CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.FAIL_ON_MISSING_HEADER_COLUMNS)
            .build();

    private final Iterator<Map<String, String>> rows;
    private long number;

    private RowReader(Iterator<Map<String, String>> rows) {
        this.rows = rows;
    }

    static RowReader of(InputStream body, String contentType, ObjectMapper json) throws IOException {
        Reader text = utf8(body);
        if (contentType.startsWith("text/csv")) {
            MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(text);
            return new RowReader(rows);
        }
        JsonParser parser = json.getFactory().createParser(text);
        // figures have up to 24 digits: a double would change the last ones
        var exactly = json.readerFor(JsonNode.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        return new RowReader(new Objects(exactly.<JsonNode>readValues(parser)));
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException broken) {
            throw unreadable(broken);
        }
    }

    @Override
    public BulkRow next() {
        try {
            return new BulkRow(++number, rows.next());
        } catch (NoSuchElementException | Refusal ours) {
            throw ours;
        } catch (RuntimeException broken) {
            throw unreadable(broken);
        }
    }

    /** From here on the stream cannot be told into rows: what came before it has its outcomes, the rest has none. */
    private Refusal unreadable(RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof CharacterCodingException) {
                return Refusal.malformed("not-utf8", Map.of("row", number + 1));
            }
        }
        Throwable reason = broken.getCause() == null ? broken : broken.getCause();
        String told = reason instanceof JsonProcessingException json ? json.getOriginalMessage() : reason.getMessage();
        return Refusal.malformed("unreadable-row", Map.of("row", number + 1, "reason", String.valueOf(told)));
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

    private record Objects(Iterator<JsonNode> nodes) implements Iterator<Map<String, String>> {
        @Override
        public boolean hasNext() {
            return nodes.hasNext();
        }

        @Override
        public Map<String, String> next() {
            JsonNode node = nodes.next();
            if (!node.isObject()) {
                throw Refusal.malformed("unreadable-row", Map.of("row", "?", "reason", "not a JSON object"));
            }
            Map<String, String> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> {
                if (!field.getValue().isNull()) {
                    fields.put(field.getKey(), text(field.getValue()));
                }
            });
            return fields;
        }

        private static String text(JsonNode value) {
            if (!value.isArray()) {
                return value.isValueNode() ? value.asText() : value.toString();
            }
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(text(part)));
            return String.join(";", parts);
        }
    }
}
