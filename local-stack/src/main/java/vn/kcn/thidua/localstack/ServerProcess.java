package vn.kcn.thidua.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One process of the operating system that outlives its starter. Its pid file names the pid and the birth of the
 * process: a pid that another process has taken over since is never mistaken for ours.
 */
public final class ServerProcess {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final File NOTHING = new File("/dev/null");
    /** A longer log makes room when the process starts. */
    private static final long LOG_BYTES = 20_000_000;

    private final String name;
    private final Path pidFile;
    private final Path log;
    private long beginningOfLog;

    ServerProcess(String name, Home home) {
        this.name = name;
        this.pidFile = home.run().resolve(name + ".pid");
        this.log = home.logs().resolve(name + ".log");
    }

    void start(List<String> command, Map<String, String> environment, Path directory) {
        try {
            beginLog();
            var builder = new ProcessBuilder(OperatingSystem.inOwnSession(command))
                    .directory(directory.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(NOTHING))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var pid = builder.start().pid();
            Files.writeString(pidFile, pid + "\n" + OperatingSystem.birth(pid).orElse("gone") + "\n");
        } catch (IOException e) {
            throw new StackFailure(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** The living process that this pid file means, if any. */
    public Optional<ProcessHandle> handle() {
        try {
            var lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.<String>of();
            if (lines.size() < 2) {
                return Optional.empty();
            }
            var pid = Long.parseLong(lines.get(0));
            var birth = OperatingSystem.birth(pid);
            return birth.isPresent() && birth.get().equals(lines.get(1)) ? ProcessHandle.of(pid) : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    public boolean alive() {
        return handle().isPresent();
    }

    public Optional<Instant> startedAt() {
        return handle().flatMap(handle -> handle.info().startInstant());
    }

    /** Resident memory of the process and its children, in bytes. */
    public long residentBytes() {
        return handle().map(OperatingSystem::residentBytes).orElse(0L);
    }

    public Path log() {
        return log;
    }

    private void beginLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        beginningOfLog = Files.exists(log) ? Files.size(log) : 0;
    }

    void signal(String signal) {
        handle().ifPresent(handle -> OperatingSystem.signal(handle.pid(), signal));
    }

    /** At once and without a chance to tidy up, the children with it. */
    void kill9() {
        handle().ifPresent(handle -> {
            var family = new ArrayList<>(handle.descendants().toList());
            family.addFirst(handle);
            family.forEach(ProcessHandle::destroyForcibly);
        });
        awaitExit(Duration.ofSeconds(10));
    }

    boolean awaitExit(Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (alive()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + pidFile, e);
        }
    }

    /** The end of the log, for a person who wants to know why; of this run alone if this program started it. */
    public String lastLines(int count) {
        try {
            if (!Files.exists(log)) {
                return "(no log)";
            }
            var bytes = Files.readAllBytes(log);
            var begin = (int) Math.min(beginningOfLog, bytes.length);
            var lines = new String(bytes, begin, bytes.length - begin, UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read: " + e.getMessage() + ")";
        }
    }

    static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted", e);
        }
    }
}
