package vn.kcn.thidua.kit.notes;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.TestStack;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class EventBackboneTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> COLOURS = List.of("red", "green", "blue");

    @Inject
    Noting noting;

    @Inject
    AgroalDataSource database;

    @Test
    void a_change_reaches_the_replica_with_its_version() {
        Note note = noting.write(title(), new Colour("red"));
        noting.paintLocked(note.id(), new Colour("blue"));
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals("2 blue", replica(note.id())));
        List<TestEvent> events = TestEvents.read(Note.TOPIC, note.id().toString());
        assertEquals(List.of(1L, 2L), events.stream().map(TestEvent::version).toList());
        assertEquals(Note.WRITTEN, events.getFirst().type());
        assertEquals("/notes-service", events.getFirst().headers().get("ce_source"));
        assertEquals(note.id().toString(), events.getFirst().headers().get("ce_subject"));
    }

    @Test
    void many_changes_at_once_are_told_each_in_turn_with_its_version_and_audit_entry() {
        UUID known = noting.write(title(), new Colour("red")).id();
        List<Note> fresh = List.of(new Note(title(), new Colour("red")), new Note(title(), new Colour("green")));

        noting.writeAndPaint(fresh, List.of(known), new Colour("blue"));

        String told =
                "select string_agg(aggregate_version || ' ' || (payload->>'colour'), ', ' order by seq) from outbox";
        List<UUID> ids = List.of(fresh.getFirst().id(), fresh.getLast().id(), known);
        String ours = " where aggregate_id in ('"
                + ids.stream().map(UUID::toString).collect(Collectors.joining("', '")) + "')";
        assertEquals("1 red, 1 red, 1 green, 2 blue", text(told + ours));
        assertEquals(4, count("select count(*) from audit_entry" + ours));
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals("2 blue", replica(known)));
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals("1 green", replica(ids.get(1))));
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_event() {
        String title = title();
        assertThrows(IllegalStateException.class, () -> noting.writeAndFail(title));
        assertEquals(0, count("select count(*) from outbox where payload->>'title' = '" + title + "'"));
        assertEquals(0, count("select count(*) from audit_entry where state->>'title' = '" + title + "'"));
        assertEquals(0, count("select count(*) from note where title = '" + title + "'"));
    }

    @Test
    void concurrent_writers_lose_nothing_double_nothing_and_keep_the_order_of_each_aggregate() throws Exception {
        List<UUID> notes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            notes.add(noting.write(title(), new Colour("red")).id());
        }
        int changes = 60;
        try (var writers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < changes; i++) {
                for (UUID note : notes) {
                    Colour colour = new Colour(COLOURS.get(i % 3));
                    work.add(writers.submit(() -> noting.paintLocked(note, colour)));
                }
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
        assertEveryVersionOnceInOrder(notes, changes + 1);
    }

    @Test
    void a_broker_killed_amid_writes_loses_nothing() throws Exception {
        List<UUID> notes = List.of(
                noting.write(title(), new Colour("red")).id(),
                noting.write(title(), new Colour("red")).id());
        AtomicInteger done = writing(notes, () -> {
            TestStack.kafka().kill9();
            TestStack.kafka().start();
            TestStack.kafka().awaitReady();
        });
        for (UUID note : notes) {
            awaitReplicaAt(note, done.get() + 1);
        }
    }

    /** More than one batch: each event gets its place although none of them can be sent. */
    @Test
    void the_feed_goes_on_while_the_broker_is_away() {
        TestStack.kafka().kill9();
        List<Note> fresh;
        try {
            fresh = Stream.generate(() -> new Note(title(), new Colour("red")))
                    .limit(1_100)
                    .toList();
            noting.writeAndPaint(fresh, List.of(), new Colour("blue"));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertEquals(0, count("select count(*) from outbox where position is null")));
            assertTrue(count("select count(*) from outbox where published_at is null") >= 1_100);
        } finally {
            TestStack.kafka().start();
            TestStack.kafka().awaitReady();
        }
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertEquals("1 red", replica(fresh.getLast().id())));
        assertEquals(0, count("""
                        select count(*) from (select position, lag(position) over (partition by aggregate_id
                            order by aggregate_version) as before from outbox) placed where position < before
                        """));
    }

    /** A change that a query has written out before it was told would leave a version that nobody knows. */
    @Test
    void a_change_written_out_before_it_is_told_is_given_up() {
        UUID note = noting.write(title(), new Colour("red")).id();

        assertThrows(IllegalStateException.class, () -> noting.paintAndLook(note, new Colour("blue")));

        assertEquals(1, count("select version from note where id = '" + note + "'"));
        assertEquals(1, count("select count(*) from outbox where aggregate_id = '" + note + "'"));
    }

    @Test
    void a_database_killed_amid_writes_keeps_every_acknowledged_change() throws Exception {
        List<UUID> notes = List.of(noting.write(title(), new Colour("red")).id());
        AtomicInteger done = writing(notes, () -> {
            TestStack.postgres().kill9();
            TestStack.postgres().start();
            TestStack.postgres().awaitReady();
        });
        await().atMost(PATIENCE).untilAsserted(() -> {
            // a change whose acknowledgement was lost with the connection may have been stored as well
            long stored = count("select version from note where id = '" + notes.getFirst() + "'");
            assertTrue(stored >= done.get() + 1, stored + " stored, " + done.get() + " acknowledged");
            assertEquals(stored, Long.parseLong(replica(notes.getFirst()).split(" ")[0]));
        });
    }

    @Test
    void an_older_or_repeated_event_changes_nothing() {
        UUID id = UUID.randomUUID();
        publish(id, 5, "newest", "blue");
        publish(id, 4, "older", "red");
        publish(id, 5, "repeated", "red");
        UUID last = UUID.randomUUID();
        publish(last, 1, "last", "green");
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals("1 green", replica(last)));
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals("5 blue", replica(id)));
        assertEquals(1, count("select count(*) from note_replica where id = '" + id + "' and title = 'newest'"));
    }

    @Test
    void what_cannot_be_handled_is_set_aside_and_the_partition_goes_on_until_it_is_mended() {
        UUID id = UUID.randomUUID();
        publish(id, 1, "poison", "red");
        publish(id, 2, "fine again", "green");
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals("2 green", replica(id)));
        String letter = operator()
                .get("/api/v1/operations/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.key == '" + id + "' }.id");
        operator()
                .post("/api/v1/operations/dead-letters/" + letter + "/redrive")
                .then()
                .statusCode(422)
                .body("code", equalTo("dead-letter-still-failing"));
        redriveMended(letter, id).statusCode(200);
        redriveMended(letter, id).statusCode(409).body("code", equalTo("dead-letter-settled"));
        assertEquals("3 blue", replica(id));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(
                        1, TestEvents.read(Note.TOPIC + ".dead-letter", letter).size()));
    }

    @Test
    void a_record_that_is_no_event_is_set_aside_too() {
        TestEvents.publishRaw(Note.TOPIC, "no-event", java.util.Map.of(), "{broken");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(
                        1,
                        count("select count(*) from dead_letter where record_key = 'no-event' and state = 'WAITING'")));
    }

    @Test
    void a_replica_rebuilt_while_it_serves_equals_what_it_was() throws Exception {
        Note note = noting.write(title(), new Colour("red"));
        var isWriting = new AtomicBoolean(true);
        try (var writer = Executors.newSingleThreadExecutor()) {
            Future<?> writes = writer.submit(() -> {
                while (isWriting.get()) {
                    noting.paintLocked(note.id(), new Colour("green"));
                }
            });
            rebuild().body("equal", equalTo(true)).body("tables[0].missing", equalTo(0));
            isWriting.set(false);
            writes.get();
        }
        awaitReplicaAt(note.id(), count("select version from note where id = '" + note.id() + "'"));
    }

    @Test
    void a_rebuild_finds_and_mends_what_was_tampered_with() throws Exception {
        Note note = noting.write(title(), new Colour("red"));
        awaitReplicaAt(note.id(), 1);
        execute("update note_replica set colour = 'black' where id = '" + note.id() + "'");
        rebuild()
                .body("equal", equalTo(false))
                .body("tables[0].missing", equalTo(1))
                .body("tables[0].extra", equalTo(1));
        assertEquals("1 red", replica(note.id()));
    }

    @Test
    void the_audit_trail_tells_who_changed_what_and_cannot_be_rewritten() {
        Note note = noting.write(title(), new Colour("red"));
        noting.paintLocked(note.id(), new Colour("blue"));
        operator()
                .get("/api/v1/operations/audit/" + note.id())
                .then()
                .statusCode(200)
                .body("", hasSize(2))
                .body("[0].before", equalTo(null))
                .body("[1].before.colour", equalTo("red"))
                .body("[1].after.colour", equalTo("blue"));
        assertThrows(SQLException.class, () -> execute("delete from audit_entry"));
    }

    private AtomicInteger writing(List<UUID> notes, Runnable fault) throws Exception {
        var acknowledged = new AtomicInteger();
        var isWriting = new AtomicBoolean(true);
        var lastFailure = new AtomicReference<Throwable>();
        try (var writer = Executors.newSingleThreadExecutor()) {
            Future<?> writes = writer.submit(() -> {
                for (int i = 0; isWriting.get(); i++) {
                    Colour colour = new Colour(COLOURS.get(i % 3));
                    try {
                        attempt(() -> notes.forEach(note -> noting.paintLocked(note, colour)));
                        acknowledged.incrementAndGet();
                    } catch (ExecutionException | TimeoutException away) {
                        lastFailure.set(away); // not acknowledged: nothing was promised
                    }
                }
                return null;
            });
            try {
                await().atMost(PATIENCE).until(() -> acknowledged.get() > 20);
                fault.run();
                int after = acknowledged.get();
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertTrue(
                                acknowledged.get() > after + 20,
                                () -> acknowledged.get() + " after " + after + ", last failure " + lastFailure.get()));
            } finally {
                isWriting.set(false);
            }
            writes.get();
        }
        return acknowledged;
    }

    /** As a client does that gives a request up after a while and tries again; where it hung is told. */
    private static void attempt(Runnable work) throws ExecutionException, TimeoutException, InterruptedException {
        var done = new FutureTask<>(work, true);
        Thread thread = Thread.ofPlatform().daemon().start(done);
        try {
            done.get(8, TimeUnit.SECONDS);
        } catch (TimeoutException hung) {
            var told = new IllegalStateException("a write hung");
            told.setStackTrace(thread.getStackTrace());
            Logger.getLogger(EventBackboneTest.class).warn("A write got no answer for 8 s", told);
            throw hung;
        }
    }

    private void assertEveryVersionOnceInOrder(List<UUID> notes, int last) {
        for (UUID note : notes) {
            awaitReplicaAt(note, last);
            assertEquals(
                    LongStream.rangeClosed(1, last).boxed().toList(),
                    TestEvents.read(Note.TOPIC, note.toString()).stream()
                            .map(TestEvent::version)
                            .toList());
        }
    }

    private void awaitReplicaAt(UUID note, long version) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertEquals(Long.toString(version), replica(note).split(" ")[0]));
    }

    private static void publish(UUID id, long version, String title, String colour) {
        TestEvents.publish(
                Note.TOPIC,
                id.toString(),
                Note.WRITTEN,
                version,
                "{\"id\":\"%s\",\"version\":%d,\"title\":\"%s\",\"colour\":\"%s\"}"
                        .formatted(id, version, title, colour));
    }

    private static ValidatableResponse redriveMended(String letter, UUID id) {
        return operator()
                .body("{\"id\":\"%s\",\"version\":3,\"title\":\"mended\",\"colour\":\"blue\"}".formatted(id))
                .post("/api/v1/operations/dead-letters/" + letter + "/redrive")
                .then();
    }

    private static ValidatableResponse rebuild() {
        return operator()
                .post("/api/v1/operations/projections/note-replica/rebuild")
                .then()
                .statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification operator() {
        return given().auth().oauth2(Tokens.as("admin")).contentType("application/json");
    }

    private static String title() {
        return "note " + UUID.randomUUID();
    }

    /** Version and colour as the replica has them, or empty. */
    private String replica(UUID id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select version, colour from note_replica where id = ?")) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) + " " + rows.getString(2) : "";
            }
        } catch (SQLException away) {
            return "";
        }
    }

    private long count(String select) {
        return Long.parseLong(text(select));
    }

    private String text(String select) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
