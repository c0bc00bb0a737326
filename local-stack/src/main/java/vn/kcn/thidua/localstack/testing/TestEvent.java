package vn.kcn.thidua.localstack.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** An event as it stands in a topic. */
public record TestEvent(String key, Map<String, String> headers, String json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public String id() {
        return headers.getOrDefault("ce_id", "");
    }

    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public long version() {
        return Long.parseLong(headers.getOrDefault("ce_aggregateversion", "-1"));
    }

    public JsonNode data() {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + json, e);
        }
    }
}
