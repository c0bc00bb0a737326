package vn.kcn.thidua.system.bench;

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
 * while enterprises are revised through the gateway at a fixed rate. Both commit times are PostgreSQL's own.
 *
 * <p>Arguments: changes per second (500), seconds (20).
 */
public final class Bench {

    private static final int ENTERPRISES = 500;
    private static final int CONNECTIONS = 32;
    /** Far from the codes of the demo and the tests. */
    private static final int FIRST = 100_000;

    private final Cast cast = new Cast(System.getenv("THIDUA_GATEWAY_URL"), System.getenv("THIDUA_KEYCLOAK_URL"));
    private final List<String> taxCodes = TaxCodes.of(FIRST + ENTERPRISES).subList(FIRST, FIRST + ENTERPRISES);

    private Bench() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        int rate = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        new Bench().run(rate, Duration.ofSeconds(seconds));
    }

    private void run(int rate, Duration length) throws SQLException, InterruptedException {
        register(cast.officer());
        revise(rate, Duration.ofSeconds(10)); // compilers and caches settle
        try (var latencies = new Latencies(LocalStack.ofProject())) {
            latencies.watch();
            int changed = revise(rate, length);
            latencies.finish();
            tell("%d changes/s asked, %.0f/s answered with 200 over %d s", rate, changed / (double) length.toSeconds(),
                    length.toSeconds());
            tell("commit to replica, %d events: %s", latencies.count(), latencies.summary());
        }
    }

    private void register(Api officer) {
        officer.post(
                        "/api/v1/zones",
                        Map.of(
                                "code", "BENCH",
                                "nameVi", "KCN Đo Tải",
                                "nameEn", "Bench zone",
                                "state", "OPERATING",
                                "areas", List.of()))
                .expect(201, 409);
        StringBuilder csv = new StringBuilder("taxCode,nameVi,zone,legalForm,ownership,industry,operatingStates\n");
        taxCodes.forEach(taxCode -> csv.append(taxCode)
                .append(",Công ty Đo Tải ")
                .append(taxCode)
                .append(",BENCH,TNHH_MTV,NON_STATE,2610,LICENSED@2022-01-04\n"));
        Answer imported = officer.upload("/api/v1/enterprises/import?dryRun=false", "text/csv", csv.toString());
        imported.expect(200);
    }

    /** How many were answered with 200. The rate is kept by the clock: a slow answer does not lower it unnoticed. */
    private int revise(int rate, Duration length) {
        AtomicInteger changed = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        Api officer = cast.officer();
        long begin = System.nanoTime();
        long total = rate * length.toSeconds();
        try (ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < total; i++) {
                long due = begin + i * TimeUnit.SECONDS.toNanos(1) / rate;
                LockSupport.parkNanos(due - System.nanoTime());
                String path = "/api/v1/enterprises/" + taxCodes.get(i % ENTERPRISES);
                Map<String, String> change = Map.of("nameEn", "Revision " + i + " at " + begin);
                clients.execute(() -> {
                    if (System.nanoTime() - begin < length.toNanos()) {
                        (officer.patch(path, change, "*").status() == 200 ? changed : failed).incrementAndGet();
                    }
                });
            }
        }
        if (failed.get() > 0) {
            tell("%d requests were refused", failed.get());
        }
        return changed.get();
    }

    private static void tell(String format, Object... facts) {
        System.out.printf(Locale.ROOT, format + "%n", facts);
    }
}
