package vn.kcn.thidua.localstack.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestStackTest {

    @Test
    void committed_rows_outlive_a_kill_9_of_postgresql() throws SQLException {
        var postgres = TestStack.postgres();
        try (var connection = postgres.connect(TestStack.DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("create table kept(word text)");
            statement.execute("insert into kept values ('Thi đua')");
        }

        postgres.kill9();
        assertFalse(postgres.ready());
        postgres.start();
        postgres.awaitReady();

        try (var connection = postgres.connect(TestStack.DATABASE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select upper(word) from kept")) {
            assertTrue(rows.next());
            assertEquals("THI ĐUA", rows.getString(1));
        }
    }

    @Test
    void acknowledged_events_outlive_a_kill_9_of_kafka() {
        TestEvents.publish("test.kept", "k1", "vn.kcn.thidua.test.v1", 1, "{\"id\":\"k1\"}");
        TestEvents.publish("test.kept", "k1", "vn.kcn.thidua.test.v1", 2, "{\"id\":\"k1\",\"n\":2}");
        TestEvents.publish("test.kept", "k2", "vn.kcn.thidua.test.v1", 1, "{\"id\":\"k2\"}");

        TestStack.kafka().kill9();
        assertFalse(TestStack.kafka().ready());
        TestStack.kafka().start();
        TestStack.kafka().awaitReady();

        var events = TestEvents.read("test.kept", "k1");
        assertEquals(2, events.size());
        assertEquals(2, events.get(1).version());
        assertEquals(2, events.get(1).data().get("n").asInt());
        assertEquals(3, TestEvents.read("test.kept").size());
    }
}
