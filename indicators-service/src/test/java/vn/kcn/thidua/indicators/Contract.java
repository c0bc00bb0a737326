package vn.kcn.thidua.indicators;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;

/** What contracts/events promises, and what really is in the topics. */
public final class Contract {

    private static final Path EVENTS = Path.of("../contracts/events");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Contract() {}

    public static JsonNode example(String aggregate) {
        return json(read(aggregate + ".v1.example.json"));
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(EVENTS.resolve(file));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public static void assertKept(String aggregate, JsonNode event) {
        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(aggregate + ".v1.schema.json"))
                .validate(
                        event.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertEquals(List.of(), errors);
    }

    /** The same aggregate gives the example's words, but for what no two aggregates share: ids and instants. */
    public static void assertLikeExample(String aggregate, JsonNode event) {
        JsonNode example = example(aggregate);
        ObjectNode told = event.deepCopy();
        example.properties().forEach(field -> {
            boolean isPassing = field.getKey().equals("id") || field.getKey().endsWith("At");
            if (isPassing && told.has(field.getKey())) {
                told.set(field.getKey(), field.getValue());
            }
        });
        assertEquals(example, told);
    }

    /** The aggregate's event of this version, once the relay has published it. */
    public static TestEvent event(String topic, String id, long version) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> TestEvents.read(topic, id).stream()
                                .filter(event -> event.version() == version)
                                .toList(),
                        events -> !events.isEmpty())
                .getFirst();
    }
}
