package vn.kcn.thidua.benchmarks.nominations;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Times each step of a process, in seconds that passed and in seconds of the service's own processor time: the second says
 * the same on a busy machine as on a quiet one.
 */
final class Stopwatch {

    private final String service;
    private final int connections;

    /** @param service what its command line has and no other process of this system */
    Stopwatch(String service, int connections) {
        this.service = service;
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
            List<Callable<Void>> timed = new java.util.ArrayList<>();
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
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(service))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String at(double[] sorted, int percent) {
        return sorted.length == 0
                ? ""
                : String.format(
                        Locale.ROOT, "%.1f", sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)]);
    }
}
