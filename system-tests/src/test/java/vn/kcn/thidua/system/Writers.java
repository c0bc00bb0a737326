package vn.kcn.thidua.system;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.kcn.thidua.system.client.Answer;
import vn.kcn.thidua.system.client.Api;
import vn.kcn.thidua.system.demo.TaxCodes;

/** Clients that register and revise enterprises without end, and remember what they were promised. */
final class Writers implements AutoCloseable {

    private static final Iterator<String> UNUSED =
            TaxCodes.of(20_000).subList(1_000, 20_000).iterator();

    private final ExecutorService threads;
    private final List<Future<?>> work = new ArrayList<>();
    private final Map<String, Long> expected = new ConcurrentHashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private volatile boolean running = true;

    Writers(int count) {
        threads = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            work.add(threads.submit(this::write));
        }
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** Tax code and the highest version that was answered with 2xx. */
    Map<String, Long> expected() {
        return Map.copyOf(expected);
    }

    void stop() {
        running = false;
        for (Future<?> each : work) {
            try {
                each.get();
            } catch (ExecutionException failed) {
                throw new AssertionError("a writer met what it should not", failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
        }
    }

    private void write() {
        Api officer = RunningSystem.CAST.officer();
        while (running) {
            String taxCode = nextTaxCode();
            register(officer, taxCode);
            for (int i = 0; i < 4 && running; i++) {
                revise(officer, taxCode, i);
            }
        }
    }

    private static synchronized String nextTaxCode() {
        return UNUSED.next();
    }

    /** Sent again with the same key until it is answered: however often that takes, it is one enterprise. */
    private void register(Api officer, String taxCode) {
        String key = UUID.randomUUID().toString();
        Map<String, Object> enterprise = Map.of(
                "taxCode", taxCode,
                "nameVi", "Công ty Thử Lỗi " + taxCode,
                "zone", "FT",
                "legalForm", "TNHH_MTV",
                "ownership", "NON_STATE",
                "industry", "2610",
                "operatingStates", List.of(Map.of("state", "LICENSED", "from", "2021-01-04")));
        while (true) {
            Answer answer = patiently(() -> officer.post("/api/v1/enterprises", enterprise, "Idempotency-Key", key));
            if (answer.status() == 201) {
                remember(taxCode, answer);
                return;
            }
            mustBePassing(answer);
        }
    }

    private void revise(Api officer, String taxCode, int round) {
        Answer seen = patiently(() -> officer.get("/api/v1/enterprises/" + taxCode));
        if (seen.status() != 200) {
            mustBePassing(seen);
            return;
        }
        Answer answer = patiently(() -> officer.patch(
                "/api/v1/enterprises/" + taxCode,
                Map.of("nameEn", "Round " + round + " " + UUID.randomUUID()),
                seen.header("ETag")));
        if (answer.status() == 200) {
            remember(taxCode, answer);
        } else if (answer.status() != 412) { // stored before, its answer lost with the process
            mustBePassing(answer);
        }
    }

    private void remember(String taxCode, Answer answer) {
        expected.merge(taxCode, answer.at("version").asLong(), Math::max);
        acknowledged.incrementAndGet();
    }

    /** While a process is away, a caller may be told 5xx, or that the key is still at work; never a wrong answer. */
    private static void mustBePassing(Answer answer) {
        boolean isPassing = answer.status() >= 500 || answer.status() == 409 || answer.status() == 429;
        if (!isPassing) {
            throw new AssertionError("answered " + answer.status() + ": " + answer.body());
        }
        pause();
    }

    /** A connection that breaks is what a kill looks like from outside. */
    private static Answer patiently(Supplier<Answer> call) {
        while (true) {
            try {
                return call.get();
            } catch (java.io.UncheckedIOException away) {
                pause();
            }
        }
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }

    @Override
    public void close() {
        running = false;
        threads.shutdownNow();
    }
}
