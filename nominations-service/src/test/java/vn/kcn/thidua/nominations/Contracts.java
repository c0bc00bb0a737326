package vn.kcn.thidua.nominations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The promises in contracts/events, and whether the code keeps them. */
public final class Contracts {

    private static final Path EVENTS = Path.of("../contracts/events");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Contracts() {}

    public static String example(String aggregate) {
        return read(aggregate + ".v1.example.json");
    }

    /** Refuses JSON that the schema does not allow; formats count. */
    public static void assertValid(String aggregate, String json) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(aggregate + ".v1.schema.json"), InputFormat.JSON);
        var errors = schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertEquals(List.of(), errors, json);
    }

    /** The state that the code writes is the example, but for what only the database gives: id and version. */
    public static void assertIsExample(String aggregate, Object state) {
        try {
            JsonNode expected = JSON.readTree(example(aggregate));
            ObjectNode written = JSON.valueToTree(state);
            written.set("id", expected.get("id"));
            written.set("version", expected.get("version"));
            assertEquals(expected, written);
            assertValid(aggregate, JSON.writeValueAsString(written));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static void assertFits(String aggregate, Object state) {
        try {
            assertValid(aggregate, JSON.writeValueAsString(state));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(EVENTS.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
