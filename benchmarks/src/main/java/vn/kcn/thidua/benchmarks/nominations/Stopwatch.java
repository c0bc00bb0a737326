package vn.kcn.thidua.benchmarks.nominations;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.kcn.thidua.localstack.LocalStack;

/**
 * Times each step of a process, in seconds that passed and in seconds of the service's own processor time: the second says
 * the same on a busy machine as on a quiet one.
 */
final class Stopwatch {

    private final ProcessHandle service;
    private final int connections;

    /** Of nominations-service as it runs. */
    Stopwatch(int connections) throws IOException {
        Path pid = LocalStack.ofProject().home().run().resolve("nominations-service.pid");
        this.service = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                .orElseThrow();
        this.connections = connections;
        System.out.printf("%-44s %9s %9s %11s %11s%n", "", "s", "CPU s", "p50 ms", "p99 ms");
    }

    <T> T once(String step, Callable<T> work) throws Exception {
        Duration busy = busy();
        long begin = System.nanoTime();
        T result = work.call();
        print(step, begin, busy, new double[0]);
        return result;
    }

    /** All of them, several at a time. */
    double each(String step, List<Callable<?>> works) throws Exception {
        double[] milliseconds = new double[works.size()];
        Duration busy = busy();
        long begin = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(connections)) {
            List<Callable<Void>> timed = new ArrayList<>();
            for (int i = 0; i < works.size(); i++) {
                int at = i;
                timed.add(() -> {
                    long from = System.nanoTime();
                    works.get(at).call();
                    milliseconds[at] = (System.nanoTime() - from) / 1e6;
                    return null;
                });
            }
            for (var done : clients.invokeAll(timed)) {
                done.get();
            }
        }
        Arrays.sort(milliseconds);
        return print(step + " × " + works.size(), begin, busy, milliseconds);
    }

    private double print(String step, long begin, Duration busy, double[] sorted) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-44s %9.1f %9.1f %11s %11s%n",
                step,
                seconds,
                busy().minus(busy).toMillis() / 1e3,
                at(sorted, 50),
                at(sorted, 99));
        return seconds;
    }

    void end() {
        System.out.printf(
                Locale.ROOT,
                "load %.1f on %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private Duration busy() {
        return service.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String at(double[] sorted, int percent) {
        return sorted.length == 0
                ? ""
                : String.format(
                        Locale.ROOT, "%.1f", sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)]);
    }
}
