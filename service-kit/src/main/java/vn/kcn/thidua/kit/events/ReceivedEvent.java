package vn.kcn.thidua.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** An event as it came from Kafka: CloudEvents 1.0 in binary mode, checked. */
public final class ReceivedEvent {

    private final UUID id;
    private final String type;
    private final String subject;
    private final long aggregateVersion;
    private final Instant time;
    private final JsonNode data;
    private final ObjectMapper json;

    private ReceivedEvent(
            UUID id, String type, String subject, long version, Instant time, JsonNode data, ObjectMapper json) {
        this.id = id;
        this.type = type;
        this.subject = subject;
        this.aggregateVersion = version;
        this.time = time;
        this.data = data;
        this.json = json;
    }

    /** @throws IllegalArgumentException when it is no event of ours: no such record can ever be handled */
    static ReceivedEvent read(Headers headers, byte[] value, ObjectMapper json) {
        try {
            return new ReceivedEvent(
                    UUID.fromString(text(headers, "ce_id")),
                    text(headers, "ce_type"),
                    text(headers, "ce_subject"),
                    Long.parseLong(text(headers, "ce_aggregateversion")),
                    OffsetDateTime.parse(text(headers, "ce_time")).toInstant(),
                    json.readTree(value),
                    json);
        } catch (IOException | RuntimeException broken) {
            throw new IllegalArgumentException("not a CloudEvent of this system: " + broken.getMessage(), broken);
        }
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    public UUID id() {
        return id;
    }

    public String type() {
        return type;
    }

    /** Id of the aggregate that changed. */
    public String subject() {
        return subject;
    }

    public long aggregateVersion() {
        return aggregateVersion;
    }

    public Instant time() {
        return time;
    }

    public JsonNode data() {
        return data;
    }

    /** The state as the consumer's own record, of which it declares only what it reads. */
    public <T> T data(Class<T> type) {
        try {
            ObjectReader reader = json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            return reader.readValue(data);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("unreadable as " + type.getSimpleName() + ": " + broken.getMessage());
        } catch (IOException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
