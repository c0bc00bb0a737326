package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.zone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.enterprises.Contracts;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** Whatever a copy began with, and whoever wrote meanwhile: with the changes after it, it is the register. */
@QuarkusTest
@WithLocalStack
class SnapshotAndFeedTest {

    private static final String EXPORT = "/api/v1/enterprises/export";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SNAPSHOTS = 4;

    @Inject
    AgroalDataSource database;

    /** What a copy knows of each enterprise, by tax code. */
    private record Copy(String format, long seq, Map<String, String> rows) {}

    @Test
    void every_kind_of_snapshot_and_the_feed_after_it_are_the_register() throws Exception {
        String zone = zone();
        List<String> taxCodes = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 24; i++) {
            taxCodes.add(enterprise(zone));
        }
        Set<Integer> answers = new ConcurrentSkipListSet<>();
        List<Copy> copies = new ArrayList<>();
        var isWriting = new AtomicBoolean(true);
        try (var writers = Executors.newFixedThreadPool(3)) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Random random = new Random(i);
                work.add(writers.submit(() -> {
                    while (isWriting.get()) {
                        answers.add(change(zone, taxCodes, random));
                    }
                }));
            }
            while (copies.size() < 3 * SNAPSHOTS) {
                for (String format : List.of("ndjson", "csv", "xlsx")) {
                    copies.add(copy(format, zone));
                }
            }
            isWriting.set(false);
            for (Future<?> each : work) {
                each.get();
            }
        }
        await().atMost(PATIENCE).until(() -> number("select count(*) from outbox where position is null") == 0);

        assertTrue(answers.containsAll(Set.of(200, 201)), () -> "changes of both kinds among " + answers);
        assertTrue(answers.stream().allMatch(status -> status < 500), answers::toString);
        Map<String, String> register = copy("ndjson", zone).rows();
        for (Copy copy : copies) {
            assertEquals(register, withFeed(copy, zone), copy.format() + " of " + copy.seq());
        }
        Set<String> kinds = new HashSet<>();
        changes(copies.getFirst().seq())
                .forEach(change -> kinds.add(change.path("kind").asText()));
        assertTrue(
                kinds.containsAll(Set.of("CREATED", "UPDATED", "STATUS_CHANGED", "MERGED", "ERASED")), kinds::toString);
    }

    /** One change of some enterprise; another writer may have been quicker, or it is gone: that is an answer too. */
    private static int change(String zone, List<String> taxCodes, Random random) {
        String path = "/api/v1/enterprises/" + taxCodes.get(random.nextInt(taxCodes.size()));
        String day = "2021-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
        Response answer = switch (random.nextInt(8)) {
            case 0 -> {
                taxCodes.add(enterprise(zone));
                yield as("portal").get(path);
            }
            case 1 ->
                as("officer")
                        .body("{\"into\": \"%s\", \"from\": \"2021-07-01\", \"reason\": \"Sáp nhập\"}"
                                .formatted(taxCodes.get(random.nextInt(taxCodes.size()))))
                        .post(path + "/merger");
            case 2 -> as("leader").body("{\"reason\": \"Theo yêu cầu\"}").post(path + "/erasure");
            case 3 ->
                as("officer")
                        .body("{\"status\": \"DISSOLVING\", \"from\": \"%s\"}".formatted(day))
                        .post(path + "/legal-statuses");
            case 4 ->
                as("officer")
                        .body("{\"state\": \"PAUSED\", \"from\": \"%s\", \"reason\": \"Tạm dừng\"}".formatted(day))
                        .post(path + "/operating-states");
            default ->
                patch("officer", "*")
                        .body("{\"nameVi\": \"Công ty Ví Dụ %d\", \"lot\": \"L%d\"}"
                                .formatted(random.nextInt(1_000), random.nextInt(50)))
                        .patch(path);
        };
        return answer.statusCode();
    }

    private static Map<String, String> withFeed(Copy copy, String zone) {
        Map<String, String> rows = new TreeMap<>(copy.rows());
        for (JsonNode change : changes(copy.seq())) {
            JsonNode state = change.path("resource");
            if (state.path("zone").asText().equals(zone)) {
                String taxCode = state.path("taxCode").asText();
                if (Set.of("MERGED", "ERASED").contains(change.path("kind").asText())) {
                    rows.remove(taxCode);
                } else {
                    rows.put(taxCode, row(state));
                }
            }
        }
        return rows;
    }

    private static List<JsonNode> changes(long after) {
        List<JsonNode> changes = new ArrayList<>();
        JsonNode page;
        do {
            page = Contracts.tree(portal().get("/api/v1/enterprises/changes?include=resource&limit=200&after=" + after)
                    .asString());
            page.path("items").forEach(changes::add);
            after = page.path("nextAfter").asLong();
        } while (!page.path("items").isEmpty());
        return changes;
    }

    private static Copy copy(String format, String zone) {
        Response export = portal().get(EXPORT + "?format=" + format + "&zone=" + zone);
        export.then().statusCode(200);
        long seq = Long.parseLong(export.header("Snapshot-Seq"));
        Map<String, String> rows = new TreeMap<>();
        List<List<String>> table = switch (format) {
            case "csv" -> csv(export.asString());
            case "xlsx" -> sheet(export.asByteArray());
            default -> List.of();
        };
        table.forEach(cells -> rows.put(cells.get(0), cells.get(1) + "|" + cells.get(8) + "|" + cells.get(11)));
        if (format.equals("ndjson")) {
            export.asString()
                    .lines()
                    .map(Contracts::tree)
                    .forEach(state -> rows.put(state.path("taxCode").asText(), row(state)));
        }
        return new Copy(format, seq, rows);
    }

    /** Name, states and lot: what the writers change. */
    private static String row(JsonNode state) {
        String states = StreamSupport.stream(state.path("operatingStates").spliterator(), false)
                .map(each ->
                        each.path("state").asText() + "@" + each.path("from").asText())
                .collect(Collectors.joining(";"));
        return state.path("nameVi").asText() + "|" + states + "|"
                + state.path("lot").asText("");
    }

    private static List<List<String>> csv(String text) {
        try (MappingIterator<List<String>> rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(text)) {
            return rows.readAll().stream().skip(1).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<List<String>> sheet(byte[] bytes) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read().stream()
                    .skip(1)
                    .map(SnapshotAndFeedTest::cells)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            cells.add(row.getCellText(i));
        }
        return cells;
    }

    private static RequestSpecification portal() {
        return given().auth().oauth2(Tokens.as("portal"));
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
