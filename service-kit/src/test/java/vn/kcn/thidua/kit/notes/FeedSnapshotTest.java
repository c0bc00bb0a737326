package vn.kcn.thidua.kit.notes;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.kit.events.FeedSnapshots;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class FeedSnapshotTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    FeedSnapshots snapshots;

    @Inject
    Noting noting;

    @Inject
    AgroalDataSource database;

    private record Version(long version, String colour) {}

    private record Taken(long position, Map<UUID, Version> notes) {}

    /** Writers of several changes in one transaction commit in another order than they began. */
    @RepeatedTest(3)
    void a_snapshot_and_the_feed_after_it_are_the_present() throws Exception {
        List<UUID> notes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            notes.add(
                    noting.write("note " + UUID.randomUUID(), new Colour("red")).id());
        }
        var isWriting = new AtomicBoolean(true);
        List<Taken> taken = new ArrayList<>();
        try (var writers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Random random = new Random(i);
                work.add(writers.submit(() -> {
                    while (isWriting.get()) {
                        change(notes, random);
                    }
                }));
            }
            while (taken.size() < 25
                    || taken.getLast().position() == taken.getFirst().position()) {
                taken.add(snapshots.read(Note.TOPIC, (connection, position) -> new Taken(position, live(connection))));
            }
            isWriting.set(false);
            for (Future<?> each : work) {
                each.get();
            }
        }
        await().atMost(PATIENCE).until(() -> count("select count(*) from outbox where position is null") == 0);
        try (Connection connection = database.getConnection()) {
            Map<UUID, Version> present = live(connection);
            for (Taken each : taken) {
                assertEquals(present, withFeed(connection, each), "from position " + each.position());
            }
        }
    }

    @Test
    void a_snapshot_sees_nothing_of_what_is_committed_after_its_position_was_read() throws Exception {
        String title = "note " + UUID.randomUUID();
        Map<UUID, Version> seen = snapshots.read(Note.TOPIC, (connection, position) -> {
            writeElsewhere(title);
            return live(connection);
        });
        try (Connection connection = database.getConnection()) {
            assertEquals(live(connection).size(), seen.size() + 1);
        }
    }

    @Test
    void a_snapshot_within_a_transaction_is_refused_because_it_would_see_that_ones_present() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> snapshots.read(Note.TOPIC, (connection, position) -> position)));
    }

    private void writeElsewhere(String title) throws InterruptedException {
        Thread writer = Thread.ofPlatform().start(() -> noting.write(title, new Colour("green")));
        writer.join();
    }

    private void change(List<UUID> notes, Random random) {
        UUID one = notes.get(random.nextInt(notes.size()));
        if (random.nextInt(4) == 0) {
            noting.write("note " + UUID.randomUUID(), new Colour("blue"));
        } else {
            noting.paintLocked(one, new Colour(List.of("red", "green", "blue").get(random.nextInt(3))));
        }
    }

    private static Map<UUID, Version> withFeed(Connection connection, Taken taken) throws SQLException {
        Map<UUID, Version> state = new HashMap<>(taken.notes());
        try (var select = connection.prepareStatement("""
                select aggregate_id, aggregate_version, payload->>'colour' from outbox
                where topic = ? and position > ? order by position
                """)) {
            select.setString(1, Note.TOPIC);
            select.setLong(2, taken.position());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    Version told = new Version(rows.getLong(2), rows.getString(3));
                    state.merge(
                            rows.getObject(1, UUID.class),
                            told,
                            (known, next) -> next.version() > known.version() ? next : known);
                }
            }
        }
        return state;
    }

    private static Map<UUID, Version> live(Connection connection) throws SQLException {
        Map<UUID, Version> live = new HashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, version, colour from note")) {
            while (rows.next()) {
                live.put(rows.getObject(1, UUID.class), new Version(rows.getLong(2), rows.getString(3)));
            }
        }
        return live;
    }

    private long count(String select) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
