package vn.kcn.thidua.benchmarks.events;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import vn.kcn.thidua.localstack.LocalStack;
import vn.kcn.thidua.system.client.Answer;
import vn.kcn.thidua.system.client.Api;
import vn.kcn.thidua.system.demo.Cast;
import vn.kcn.thidua.system.demo.TaxCodes;

/**
 * How long a change takes from its commit in enterprises-service to the commit of its replica in indicators-service,
 * while enterprises are revised through the gateway at a fixed rate: one by one, and in files of 25 rows. Both commit
 * times are PostgreSQL's own.
 *
 * <p>Arguments: changes per second one by one (50), in files (500), seconds of each (20).
 */
public final class EventBench {

    private static final int ENTERPRISES = 500;
    private static final int ROWS = 25;
    private static final int CONNECTIONS = 16;
    /** Far from the codes of the demo and the tests. */
    private static final int FIRST = 100_000;

    private final Cast cast = new Cast(System.getenv("THIDUA_GATEWAY_URL"), System.getenv("THIDUA_KEYCLOAK_URL"));
    private final Api officer = cast.officer();
    private final List<String> taxCodes = TaxCodes.of(FIRST + ENTERPRISES).subList(FIRST, FIRST + ENTERPRISES);

    private EventBench() {}

    public static void run(String... arguments) throws SQLException, InterruptedException {
        int alone = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        int inFiles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        Duration length = Duration.ofSeconds(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20);
        EventBench bench = new EventBench();
        bench.register();
        bench.measure("one by one", alone, 1, bench::revise, length);
        bench.measure("in files of " + ROWS, inFiles, ROWS, bench::upload, length);
    }

    private void register() {
        officer.post(
                        "/api/v1/zones",
                        Map.of(
                                "code", "BENCH",
                                "nameVi", "KCN Đo Tải",
                                "nameEn", "Bench zone",
                                "state", "OPERATING",
                                "areas", List.of()))
                .expect(201, 409);
        officer.upload("/api/v1/enterprises/import", "text/csv", file(taxCodes, "first"))
                .expect(200);
    }

    private void measure(String how, int rate, int rows, Change change, Duration length)
            throws SQLException, InterruptedException {
        drive(rate, rows, change, Duration.ofSeconds(10)); // compilers and caches settle
        try (var latencies = new Latencies(LocalStack.ofProject())) {
            latencies.watch();
            int changed = drive(rate, rows, change, length);
            latencies.finish();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d changes/s asked, %.0f/s stored over %d s; commit to replica of %d events: %s%n",
                    how,
                    rate,
                    changed / (double) length.toSeconds(),
                    length.toSeconds(),
                    latencies.count(),
                    latencies.summary());
        }
    }

    /** One request; how many enterprises it changed. */
    private interface Change {
        int apply(int number);
    }

    /** The rate is kept by the clock: a slow answer does not lower it unnoticed. */
    private static int drive(int rate, int rows, Change change, Duration length) {
        AtomicInteger changed = new AtomicInteger();
        long begin = System.nanoTime();
        long requests = rate * length.toSeconds() / rows;
        try (ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < requests; i++) {
                int number = i;
                LockSupport.parkNanos(begin + i * rows * TimeUnit.SECONDS.toNanos(1) / rate - System.nanoTime());
                clients.execute(() -> {
                    if (System.nanoTime() - begin < length.toNanos()) {
                        changed.addAndGet(change.apply(number));
                    }
                });
            }
        }
        return changed.get();
    }

    private int revise(int number) {
        String path = "/api/v1/enterprises/" + taxCodes.get(number % ENTERPRISES);
        officer.patch(path, Map.of("nameEn", mark(number)), "*").expect(200);
        return 1;
    }

    private int upload(int number) {
        int from = number * ROWS % ENTERPRISES;
        Answer answer = officer.upload(
                        "/api/v1/enterprises/import",
                        "text/csv",
                        file(taxCodes.subList(from, from + ROWS), mark(number)))
                .expect(200, 207);
        return answer.at("counts.updated").asInt();
    }

    private static String mark(int number) {
        return "Revision " + number + " at " + System.nanoTime();
    }

    private static String file(List<String> taxCodes, String mark) {
        StringBuilder csv =
                new StringBuilder("taxCode,nameVi,nameEn,zone,legalForm,ownership,industry,operatingStates\n");
        taxCodes.forEach(taxCode -> csv.append(taxCode)
                .append(",Công ty Đo Tải ")
                .append(taxCode)
                .append(',')
                .append(mark)
                .append(",BENCH,TNHH_MTV,NON_STATE,2610,LICENSED@2022-01-04\n"));
        return csv.toString();
    }
}
