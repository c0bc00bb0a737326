package vn.kcn.thidua.benchmarks.enterprises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processor time of each process of the system: on a busy machine it says more than the clock. */
record ProcessorTime(Map<String, Duration> used) {

    static ProcessorTime now() {
        Path root = Path.of(System.getProperty("thidua.root", "."));
        String home = System.getenv("THIDUA_HOME");
        Path run = (home == null ? root.resolve(".thidua") : Path.of(home)).resolve("run");
        Map<String, Duration> used = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(run, "*.pid")) {
            for (Path file : files) {
                long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
                String name = file.getFileName().toString().replace(".pid", "");
                ProcessHandle.of(pid).ifPresent(process -> used.put(name, with(process)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ProcessorTime(used);
    }

    /** PostgreSQL works in children. */
    private static Duration with(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    Duration of(String process) {
        return used.getOrDefault(process, Duration.ZERO);
    }

    /** Since then, in microseconds a row. */
    String since(ProcessorTime then, long rows) {
        return used.keySet().stream()
                .map(name -> Map.entry(name, of(name).minus(then.of(name)).toNanos() / 1_000.0 / rows))
                .filter(each -> each.getValue() >= 0.5)
                .map(each -> "%s %.0f".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", ", "processor time in µs a row: ", ""));
    }

    static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d processors, load %.1f (a figure of the clock counts on a quiet machine alone)",
                system.getAvailableProcessors(),
                system.getSystemLoadAverage());
    }
}
