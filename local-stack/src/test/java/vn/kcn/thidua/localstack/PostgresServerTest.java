package vn.kcn.thidua.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresServerTest {

    private Home home;
    private PostgresServer postgres;

    @BeforeAll
    void start(@TempDir Path state) {
        home = Home.find().withState(state);
        postgres = new PostgresServer(home, Ports.free(1)[0], List.of("enterprises", "nominations"), true);
        postgres.run();
    }

    @AfterAll
    void stop() {
        postgres.stop();
    }

    @Test
    void commits_are_durable_where_the_data_matter() throws SQLException {
        assertEquals("on", answer("show fsync"));
        assertEquals("on", answer("show synchronous_commit"));
    }

    @Test
    void text_is_unicode_and_sorts_the_same_on_every_machine() throws SQLException {
        assertEquals("UTF8", answer("show server_encoding"));
        assertEquals("C.UTF-8", answer("select datlocale from pg_database where datname = current_database()"));
        assertEquals("NGHỊ QUYẾT", answer("select upper('nghị quyết')"));
    }

    @Test
    void a_service_cannot_enter_the_database_of_another() {
        var refused = assertThrows(SQLException.class, () -> connect("nominations", "enterprises"));

        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void a_wrong_password_is_refused() {
        var refused = assertThrows(SQLException.class, () -> login("enterprises", "enterprises", "guessed"));

        assertEquals("28P01", refused.getSQLState());
    }

    @Test
    void goes_on_with_its_data_after_a_stop() throws SQLException {
        run("create table stopped as select 42 as answer");

        postgres.stop();
        assertFalse(postgres.ready());
        postgres.run();

        assertEquals("42", answer("select answer from stopped"));
    }

    @Test
    void starts_although_its_lock_names_a_stranger() throws SQLException, IOException {
        run("create table crashed as select 7 as answer");
        postgres.kill9();
        // as after a reboot: the pid in the lock now belongs to this test, same user and alive
        var lock = home.data().resolve("postgresql-18/postmaster.pid");
        var lines = Files.readAllLines(lock);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(lock, lines);

        postgres.run();

        assertTrue(postgres.ready());
        assertEquals("7", answer("select answer from crashed"));
    }

    private String answer(String query) throws SQLException {
        try (var connection = postgres.connect("enterprises");
                var rows = connection.createStatement().executeQuery(query)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    private void run(String command) throws SQLException {
        try (var connection = postgres.connect("enterprises");
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private Connection connect(String database, String role) throws SQLException {
        return login(database, role, postgres.password(role));
    }

    private Connection login(String database, String role, String password) throws SQLException {
        return java.sql.DriverManager.getConnection(postgres.jdbcUrl(database), role, password);
    }
}
