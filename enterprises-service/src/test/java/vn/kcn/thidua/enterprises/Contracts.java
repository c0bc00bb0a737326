package vn.kcn.thidua.enterprises;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The promises of contracts/events that this service makes or relies on. */
public final class Contracts {

    private static final Path EVENTS = Path.of("..", "contracts", "events");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Contracts() {}

    public static String example(String aggregate) {
        return read(aggregate + ".v1.example.json");
    }

    /** What the schema of an aggregate has to say against a state of it; nothing when it holds. */
    public static List<String> faults(String aggregate, String state) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(aggregate + ".v1.schema.json"))
                .validate(
                        state,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** A state with the id and version of the example, which only the database and time can give. */
    public static JsonNode asTheExample(String aggregate, JsonNode state) {
        JsonNode example = tree(example(aggregate));
        ObjectNode alike = state.deepCopy();
        alike.set("id", example.get("id"));
        alike.set("version", example.get("version"));
        return alike;
    }

    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(EVENTS.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
