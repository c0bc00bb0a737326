package vn.kcn.thidua.kit.notes;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ChangeFeedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CHANGES = "/api/v1/notes/changes";

    @Inject
    Noting noting;

    @Inject
    AgroalDataSource database;

    @Test
    void a_change_tells_what_it_changed() {
        long before = head();
        Note note = noting.write("note " + UUID.randomUUID(), new Colour("red"));
        noting.paintLocked(note.id(), new Colour("blue"));
        awaitChanges(before, 2)
                .body("items.subject", contains(note.id().toString(), note.id().toString()))
                .body("items.version", contains(1, 2))
                .body("items[0].kind", equalTo("UPDATED"))
                .body("items[0].type", equalTo(Note.WRITTEN))
                .body("items[0].changed.path", contains("/colour", "/title"))
                .body("items[1].changed.path", contains("/colour"))
                .body("items[1].changed[0].old", equalTo("red"))
                .body("items[1].changed[0].new", equalTo("blue"))
                .body("items[1].resource", nullValue());
        feed(Map.of("after", before, "include", "resource")).body("items[1].resource.colour", equalTo("blue"));
    }

    @Test
    void what_was_erased_is_not_told() {
        long before = head();
        Note note = noting.write("note " + UUID.randomUUID(), new Colour("red"));
        noting.tear(note.id());
        awaitChanges(before, 2).body("items[1].kind", equalTo("ERASED")).body("items[1].changed", empty());
    }

    @Test
    void an_empty_page_tells_where_to_go_on() {
        long head = head();
        feed(Map.of("after", head))
                .body("items", empty())
                .body("nextAfter", equalTo((int) head))
                .body("headSeq", equalTo((int) head));
    }

    @Test
    void pages_follow_each_other_without_gap_while_writers_write() throws Exception {
        long start = head();
        List<UUID> written = new ArrayList<>();
        try (var writers = Executors.newFixedThreadPool(4)) {
            List<Future<Note>> work = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                work.add(writers.submit(() -> noting.write("note " + UUID.randomUUID(), new Colour("red"))));
            }
            List<String> read = new ArrayList<>();
            long after = start;
            while (read.size() < 60) {
                var page = feed(Map.of("after", after, "limit", 7, "wait", 5)).extract();
                read.addAll(page.path("items.subject"));
                after = page.jsonPath().getLong("nextAfter");
            }
            for (var each : work) {
                written.add(each.get().id());
            }
            assertEquals(
                    written.stream().map(UUID::toString).sorted().toList(),
                    read.stream().sorted().toList());
        }
    }

    @Test
    void who_waits_is_told_of_the_next_change() {
        long head = head();
        CompletableFuture<Response> waiting = CompletableFuture.supplyAsync(
                () -> feed(Map.of("after", head, "wait", 30)).extract().response());
        Note note = noting.write("note " + UUID.randomUUID(), new Colour("green"));
        await().atMost(Duration.ofSeconds(20)).until(waiting::isDone);
        assertEquals(
                List.of(note.id().toString()),
                waiting.join().jsonPath().getList("items.subject").subList(0, 1));
    }

    @Test
    void who_waits_in_vain_gets_an_empty_page() {
        long head = head();
        feed(Map.of("after", head, "wait", 1)).body("items", empty()).body("nextAfter", equalTo((int) head));
    }

    @Test
    void many_wait_without_holding_up_those_who_do_not() throws Exception {
        long head = head();
        List<CompletableFuture<Integer>> waiting = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(120)) {
            for (int i = 0; i < 120; i++) {
                waiting.add(CompletableFuture.supplyAsync(
                        () -> feed(Map.of("after", head, "wait", 30)).extract().path("items.size()"), clients));
            }
            Note note = noting.write("note " + UUID.randomUUID(), new Colour("red"));
            given().get("/api/v1/notes/" + note.id()).then().statusCode(200);
            await().atMost(PATIENCE).until(() -> waiting.stream().allMatch(CompletableFuture::isDone));
            waiting.forEach(each -> assertEquals(1, each.join()));
        }
    }

    @Test
    void below_the_low_water_mark_and_beyond_the_head_one_must_start_anew() throws SQLException {
        noting.write("note " + UUID.randomUUID(), new Colour("red"));
        long head = headOnceAllArePlaced();
        lowWater(head);
        try {
            feed(Map.of("after", head)).body("items", empty());
            for (long after : List.of(head - 1, head + 1)) {
                asPortal(Map.of("after", after))
                        .then()
                        .statusCode(410)
                        .body("code", equalTo("resync-required"))
                        .body("snapshot", equalTo("/api/v1/notes/export"))
                        .header("Link", containsString("/api/v1/notes/export"));
            }
        } finally {
            lowWater(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "after, -1, feed-seq-form",
        "after, x, feed-seq-form",
        "limit, 0, limit-out-of-range",
        "limit, 1001, limit-out-of-range",
        "wait, 31, feed-wait-out-of-range",
        "wait, -1, feed-wait-out-of-range",
        "include, contact, unknown-include",
        "since, 1, unknown-parameter"
    })
    void a_bad_parameter_is_refused(String name, String value, String code) {
        asPortal(Map.of(name, value)).then().statusCode(400).body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "officer", "auditor"})
    void those_who_follow_the_registry_may_read_it(String role) {
        given().auth().oauth2(Tokens.as(role)).get(CHANGES + "?limit=1").then().statusCode(200);
    }

    @Test
    void others_may_not() {
        given().get(CHANGES).then().statusCode(401);
        given().auth().oauth2(Tokens.as("enterprise")).get(CHANGES).then().statusCode(403);
    }

    private long head() {
        return feed(Map.of("limit", 1)).extract().jsonPath().getLong("headSeq");
    }

    private long headOnceAllArePlaced() {
        await().atMost(PATIENCE).until(() -> count("select count(*) from outbox where position is null") == 0);
        return head();
    }

    private void lowWater(long position) throws SQLException {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into feed_low_water values (?, ?)
                        on conflict (topic) do update set position = excluded.position
                        """)) {
            upsert.setString(1, Note.TOPIC);
            upsert.setLong(2, position);
            upsert.executeUpdate();
        }
    }

    private long count(String select) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static ValidatableResponse awaitChanges(long after, int count) {
        await().atMost(PATIENCE)
                .until(() -> feed(Map.of("after", after)).extract().<Integer>path("items.size()") >= count);
        return feed(Map.of("after", after));
    }

    private static ValidatableResponse feed(Map<String, ?> parameters) {
        return asPortal(parameters).then().statusCode(200);
    }

    private static Response asPortal(Map<String, ?> parameters) {
        return given().auth()
                .oauth2(Tokens.as("portal"))
                .queryParams(parameters)
                .get(CHANGES);
    }
}
