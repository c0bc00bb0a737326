package vn.kcn.thidua.benchmarks.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kcn.thidua.localstack.LocalStack;

/** What the processes of the system have used of the processors so far; on a busy machine it says more than the clock. */
record ProcessorTime(Map<String, Duration> used) {

    private static final List<String> PROCESSES =
            List.of("gateway", "indicators-service", "nominations-service", "kafka", "postgres");

    static ProcessorTime now() {
        Path pids = LocalStack.ofProject().home().run();
        Map<String, Duration> used = new LinkedHashMap<>();
        PROCESSES.forEach(name -> used.put(name, of(pids.resolve(name + ".pid"))));
        return new ProcessorTime(used);
    }

    /** With its children: PostgreSQL has one for each connection, and they stay as long as the pool keeps them. */
    private static Duration of(Path pidFile) {
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid).stream()
                    .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                    .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    ProcessorTime since(ProcessorTime before) {
        Map<String, Duration> spent = new LinkedHashMap<>();
        used.forEach((name, time) -> spent.put(name, time.minus(before.used().getOrDefault(name, Duration.ZERO))));
        return new ProcessorTime(spent);
    }

    private Duration all() {
        return used.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** Microseconds for each of so many things, of all and of each process. */
    String each(long things) {
        return micros(all(), things) + " µs ("
                + used.entrySet().stream()
                        .map(process -> process.getKey() + " " + micros(process.getValue(), things))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String micros(Duration time, long things) {
        return String.format(Locale.ROOT, "%.1f", time.toNanos() / 1e3 / things);
    }
}
