package vn.kcn.thidua.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Classes as a program had them loaded and linked (JEP 483, 514): with them it starts in half the time. Java accepts a
 * cache only for the same JDK, jars and flags, so these make its name; it is written when the program ends in order.
 */
final class AotCache {

    private static final int NAME_BYTES = 8;

    /** Which classes could not be kept is Java's own affair. */
    private static final String QUIET = "-Xlog:aot*=error";

    private final Path folder;
    private final String program;
    private final Path note;

    /** @param note where a running program's recording is remembered for whoever will stop it */
    AotCache(Path folder, String program, Path note) {
        this.folder = folder;
        this.program = program;
        this.note = note;
    }

    /** When a start without a cache makes one. */
    enum Recording {
        NEVER,
        /** Writing one costs as much as ten starts gain: not for a build that the next change replaces. */
        WHEN_STARTED_AGAIN,
        AT_ONCE
    }

    /** The flag that uses the cache, or else the one that records it, if wanted. */
    List<String> flags(Path jars, List<String> javaFlags, Recording recording) {
        var cache = folder.resolve(program + "-" + fingerprint(jars, javaFlags) + ".aot");
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache, QUIET);
        }
        try {
            if (!wanted(recording, cache)) {
                return List.of();
            }
            var draft = cache.resolveSibling(cache.getFileName() + ".recording");
            Files.writeString(note, draft.toString());
            return List.of("-XX:AOTCacheOutput=" + draft, QUIET);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot note a recording", e);
        }
    }

    private boolean wanted(Recording recording, Path cache) throws IOException {
        return switch (recording) {
            case NEVER -> false;
            case AT_ONCE -> true;
            case WHEN_STARTED_AGAIN -> {
                var lastStarted = folder.resolve(program + ".started");
                var again = Files.exists(lastStarted)
                        && Files.readString(lastStarted).equals(cache.toString());
                Files.writeString(lastStarted, cache.toString());
                yield again;
            }
        };
    }

    boolean recording() {
        return draft().isPresent();
    }

    /** The program has ended in order: what it recorded counts from now on, and older caches do not. */
    void keep() {
        draft().filter(Files::exists).ifPresent(draft -> {
            try {
                var name = draft.getFileName().toString();
                deleteAll();
                Files.move(
                        draft,
                        draft.resolveSibling(name.substring(0, name.lastIndexOf('.'))),
                        StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot keep " + draft, e);
            }
        });
        forgetNote();
    }

    /** The program was killed: half a recording is none. */
    void drop() {
        draft().ifPresent(draft -> {
            delete(draft);
            delete(draft.resolveSibling(draft.getFileName() + ".config"));
        });
        forgetNote();
    }

    private Optional<Path> draft() {
        try {
            return Files.exists(note) ? Optional.of(Path.of(Files.readString(note))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + note, e);
        }
    }

    private void forgetNote() {
        delete(note);
    }

    private void deleteAll() throws IOException {
        try (var old = Files.newDirectoryStream(folder, program + "-*.aot")) {
            old.forEach(AotCache::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    private static String fingerprint(Path jars, List<String> javaFlags) {
        try (var files = Files.walk(jars)) {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, System.getProperty("java.home") + System.getProperty("java.vm.version") + javaFlags);
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(digest, file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + jars, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
