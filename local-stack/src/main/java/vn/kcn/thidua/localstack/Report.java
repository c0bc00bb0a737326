package vn.kcn.thidua.localstack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What a person reads on the terminal. */
final class Report {

    private static final double NANOS = 1e9;
    private static final long MIB = 1 << 20;

    private Report() {}

    /** A line for each step. */
    record Lines(PrintStream out) implements Progress {

        @Override
        public void note(String what) {
            out.println("  … " + what);
        }

        @Override
        public void ready(Server server, Duration after) {
            line(server.name() + " is ready", after);
        }

        @Override
        public void stopped(Server server, Duration after) {
            line(server.name() + " has stopped", after);
        }

        private synchronized void line(String what, Duration after) {
            out.println(String.format(Locale.ROOT, "  ✓ %-32s %6.1f s", what, after.toNanos() / NANOS));
        }
    }

    static double seconds(long begin) {
        return (System.nanoTime() - begin) / NANOS;
    }

    static void welcome(LocalStack stack, PrintStream out) {
        out.println("""

                  API            %1$s/api/v1       e.g. %1$s/api/v1/zones
                  to try it      %1$s/docs         OpenAPI: %1$s/openapi.json
                  log in         %2$s/realms/thidua
                  Keycloak       %2$s/admin        user admin, password in %3$s

                  Demo log-ins (password thidua-demo): officer.demo, secretary.demo, leader.demo, council1.demo …
                  council21.demo, auditor.demo, admin.demo, hr.demo (HR of the enterprise 2400999012)

                  ./thidua demo loads the 2021 movement   ./thidua status   ./thidua down
                """.formatted(
                stack.gatewayUrl(), stack.keycloakUrl(), stack.home().secrets().file("keycloak-admin")));
    }

    static void status(LocalStack stack, PrintStream out) {
        out.printf("%-22s %8s %7s  %-10s %9s %12s%n", "process", "pid", "port", "state", "memory", "uptime");
        var total = 0L;
        for (var server : stack.servers()) {
            var process = server.process();
            var bytes = process.residentBytes();
            total += bytes;
            out.printf(
                    "%-22s %8s %7d  %-10s %9s %12s%n",
                    server.name(),
                    process.handle().map(handle -> Long.toString(handle.pid())).orElse("-"),
                    server.port(),
                    state(server),
                    bytes == 0 ? "-" : bytes / MIB + " MB",
                    process.startedAt().map(Report::uptime).orElse("-"));
        }
        out.printf("%-22s %8s %7s  %-10s %9s%n", "together", "", "", "", total / MIB + " MB");
    }

    private static String state(Server server) {
        if (!server.alive()) {
            return "stopped";
        }
        return server.ready() ? "ready" : "not ready";
    }

    private static String uptime(Instant start) {
        var time = Duration.between(start, Instant.now());
        return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
