package vn.kcn.thidua.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    @TempDir
    Path state;

    private Home home;

    @BeforeEach
    void settle() {
        home = Home.find().withState(state);
    }

    @AfterEach
    void stop() {
        Sleeper.on(home).kill9();
    }

    @Test
    void runs_on_and_is_known_to_whoever_looks_at_its_home() {
        Sleeper.on(home).start();

        var seenByAnother = Sleeper.on(home);

        assertTrue(seenByAnother.alive());
        assertTrue(seenByAnother.process().residentBytes() > 0);
        seenByAnother.stop();
        assertFalse(Sleeper.on(home).alive());
    }

    @Test
    void a_second_start_changes_nothing() {
        var sleeper = Sleeper.on(home);
        sleeper.start();
        var pid = sleeper.process().handle().orElseThrow().pid();

        Sleeper.on(home).start();

        assertEquals(pid, sleeper.process().handle().orElseThrow().pid());
    }

    @Test
    void starts_again_after_a_kill_9() {
        var sleeper = Sleeper.on(home);
        sleeper.start();

        sleeper.kill9();
        assertFalse(sleeper.alive());
        sleeper.start();

        assertTrue(sleeper.alive());
    }

    @Test
    void takes_no_stranger_with_a_recycled_pid_for_its_own() throws Exception {
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(home.run().resolve("sleeper.pid"), stranger.pid() + "\nanother-boot:4711\n");
            var sleeper = Sleeper.on(home);

            assertFalse(sleeper.alive());
            sleeper.stop();
            sleeper.kill9();

            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void an_unreadable_pid_file_means_that_nothing_runs() throws IOException {
        Files.writeString(home.run().resolve("sleeper.pid"), "not a number\nat all\n");

        assertFalse(Sleeper.on(home).alive());
    }

    @Test
    void says_why_it_cannot_start() {
        var broken = new Sleeper(home, "echo the disk is full; exit 3");
        broken.start();

        var failure = assertThrows(StackFailure.class, broken::awaitReady);

        assertTrue(failure.getMessage().contains("sleeper has stopped while starting"), failure.getMessage());
        assertTrue(failure.getMessage().contains("the disk is full"), failure.getMessage());
        assertTrue(failure.getMessage().contains("logs/sleeper.log"), failure.getMessage());
    }
}
