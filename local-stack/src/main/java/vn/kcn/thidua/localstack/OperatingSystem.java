package vn.kcn.thidua.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What Java does not offer: sessions, signals, birth certificates and memory of processes. */
final class OperatingSystem {

    private static final Path PROC = Path.of("/proc");
    private static final boolean LINUX = Files.isReadable(PROC.resolve("self/stat"));
    private static final int STATE = 0;
    private static final int START_TICKS = 19;
    private static final long KIB = 1024;

    private OperatingSystem() {}

    /** In a session of its own the process does not get the Ctrl-C meant for the launcher. */
    static List<String> inOwnSession(List<String> command) {
        var prefixed = new ArrayList<String>();
        if (onPath("setsid")) {
            prefixed.add("setsid");
        } else if (onPath("perl")) {
            prefixed.addAll(List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV or die $!"));
        }
        prefixed.addAll(command);
        return prefixed;
    }

    /**
     * Tells apart two processes that bore the same pid one after the other: on Linux the boot and the clock tick of the
     * start, which no correction of the clock moves. Empty when the process is gone or only waits to be reaped.
     */
    static Optional<String> birth(long pid) {
        if (!LINUX) {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .flatMap(handle -> handle.info().startInstant())
                    .map(Object::toString);
        }
        try {
            var stat = Files.readString(PROC.resolve(pid + "/stat"));
            // the second field is the command in parentheses and may hold anything
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var boot =
                    Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
            return fields[STATE].equals("Z") || fields[STATE].equals("X")
                    ? Optional.empty()
                    : Optional.of(boot + ":" + fields[START_TICKS]);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    static void signal(long pid, String signal) {
        run(List.of("kill", "-" + signal, Long.toString(pid)));
    }

    static long residentBytes(ProcessHandle handle) {
        return Stream.concat(Stream.of(handle), handle.descendants())
                .mapToLong(each -> residentBytes(each.pid()))
                .sum();
    }

    /** Memory that PostgreSQL's processes share is counted once for each by the plain figure, so Pss where it is told. */
    private static long residentBytes(long pid) {
        try {
            if (LINUX) {
                try (var lines = Files.lines(PROC.resolve(pid + "/smaps_rollup"))) {
                    return lines.filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                            .sum();
                }
            }
            var answer =
                    run(List.of("ps", "-o", "rss=", "-p", Long.toString(pid))).strip();
            return answer.isEmpty() ? 0 : Long.parseLong(answer) * KIB;
        } catch (IOException | NumberFormatException gone) {
            return 0;
        }
    }

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs to the end and gives what was printed, or fails with it. */
    static String run(List<String> command) {
        return run(command, Map.of());
    }

    static String run(List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new StackFailure(String.join(" ", command) + " failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new StackFailure(command.getFirst() + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted", e);
        }
    }
}
