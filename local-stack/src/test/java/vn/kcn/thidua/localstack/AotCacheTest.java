package vn.kcn.thidua.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        var flag = cache.flags(jars, List.of(), true).getFirst();
        assertTrue(flag.startsWith("-XX:AOTCache="), flag);
        assertEquals("recorded", Files.readString(Path.of(flag.substring(flag.indexOf('=') + 1))));
    }

    @Test
    void half_a_recording_is_none() throws IOException {
        record();

        cache.drop();

        assertTrue(cache.flags(jars, List.of(), true).getFirst().startsWith("-XX:AOTCacheOutput="));
    }

    @Test
    void another_build_or_another_flag_needs_another_cache() throws IOException {
        record();
        cache.keep();
        var kept = cache.flags(jars, List.of(), false);

        assertEquals(List.of(), cache.flags(jars, List.of("-Xmx1g"), false));
        Files.writeString(jars.resolve("program.jar"), "other code");

        assertNotEquals(kept, cache.flags(jars, List.of(), false));
    }

    @Test
    void nothing_is_recorded_unasked() {
        assertEquals(List.of(), cache.flags(jars, List.of(), false));
        assertFalse(cache.recording());
    }

    private void record() throws IOException {
        var flag = cache.flags(jars, List.of(), true).getFirst();
        assertTrue(cache.recording());
        Files.writeString(Path.of(flag.substring(flag.indexOf('=') + 1)), "recorded");
    }
}
