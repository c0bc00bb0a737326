package vn.kcn.thidua.system.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what travels through Kafka. */
final class Waiting {

    private static final Duration MOST = Duration.ofSeconds(60);

    private Waiting() {}

    static void until(String what, BooleanSupplier isThere) {
        Instant end = Instant.now().plus(MOST);
        while (!isThere.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Not there after " + MOST.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
