package vn.kcn.thidua.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.localstack.AotCache.Recording.AT_ONCE;
import static vn.kcn.thidua.localstack.AotCache.Recording.NEVER;
import static vn.kcn.thidua.localstack.AotCache.Recording.WHEN_STARTED_AGAIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    @TempDir
    Path folder;

    private Path jars;
    private AotCache cache;

    @BeforeEach
    void build() throws IOException {
        jars = Files.createDirectory(folder.resolve("jars"));
        Files.writeString(jars.resolve("program.jar"), "code");
        cache = new AotCache(folder, "program", folder.resolve("note"));
    }

    @Test
    void what_a_program_recorded_serves_its_next_start() throws IOException {
        record();

        cache.keep();

        assertFalse(cache.recording());
        var flag = cache.flags(jars, List.of(), AT_ONCE).getFirst();
        assertTrue(flag.startsWith("-XX:AOTCache="), flag);
        assertEquals("recorded", Files.readString(Path.of(flag.substring(flag.indexOf('=') + 1))));
    }

    @Test
    void half_a_recording_is_none() throws IOException {
        record();

        cache.drop();

        assertTrue(cache.flags(jars, List.of(), AT_ONCE).getFirst().startsWith("-XX:AOTCacheOutput="));
    }

    @Test
    void another_build_or_another_flag_needs_another_cache() throws IOException {
        record();
        cache.keep();
        var kept = cache.flags(jars, List.of(), NEVER);

        assertEquals(List.of(), cache.flags(jars, List.of("-Xmx1g"), NEVER));
        Files.writeString(jars.resolve("program.jar"), "other code");

        assertNotEquals(kept, cache.flags(jars, List.of(), NEVER));
    }

    @Test
    void nothing_is_recorded_unasked() {
        assertEquals(List.of(), cache.flags(jars, List.of(), NEVER));
        assertFalse(cache.recording());
    }

    @Test
    void a_build_is_recorded_when_it_starts_for_the_second_time() throws IOException {
        assertEquals(List.of(), cache.flags(jars, List.of(), WHEN_STARTED_AGAIN));
        Files.writeString(jars.resolve("program.jar"), "the next build");

        assertEquals(List.of(), cache.flags(jars, List.of(), WHEN_STARTED_AGAIN));
        var flag = cache.flags(jars, List.of(), WHEN_STARTED_AGAIN).getFirst();

        assertTrue(flag.startsWith("-XX:AOTCacheOutput="), flag);
    }

    private void record() throws IOException {
        var flag = cache.flags(jars, List.of(), AT_ONCE).getFirst();
        assertTrue(cache.recording());
        Files.writeString(Path.of(flag.substring(flag.indexOf('=') + 1)), "recorded");
    }
}
