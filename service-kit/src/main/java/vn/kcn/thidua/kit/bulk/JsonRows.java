package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** Rows of an NDJSON stream: one object after the other. */
final class JsonRows implements Iterator<BulkRow> {

    private final Iterator<JsonNode> nodes;
    private long number;

    JsonRows(Reader text, ObjectMapper json) throws IOException {
        // figures have up to 24 digits: a double would change the last ones
        nodes = json.readerFor(JsonNode.class)
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readValues(json.getFactory().createParser(text));
    }

    @Override
    public boolean hasNext() {
        return nodes.hasNext();
    }

    @Override
    public BulkRow next() {
        JsonNode node = nodes.next();
        number++;
        if (!node.isObject()) {
            throw Refusal.malformed("unreadable-row", Map.of("row", number, "reason", "not a JSON object"));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                fields.put(field.getKey(), text(field.getValue()));
            }
        });
        return new BulkRow(number, fields);
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
