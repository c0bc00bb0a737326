package vn.kcn.thidua.gateway.limits;

import java.time.Duration;

/** Holds at most {@code quota} tokens and gains them back evenly over the window. Times are {@code System.nanoTime()}. */
final class TokenBucket {

    private final long quota;
    private final long nanosPerToken;
    /** The moment from which on the bucket counts as full; each token taken moves it on. */
    private long fullAt;

    TokenBucket(long quota, Duration window, long now) {
        this.quota = quota;
        this.nanosPerToken = Math.max(1, window.toNanos() / quota);
        this.fullAt = now;
    }

    synchronized boolean take(long now) {
        var taken = Math.max(0, fullAt - now) + nanosPerToken;
        if (taken > quota * nanosPerToken) {
            return false;
        }
        fullAt = now + taken;
        return true;
    }

    synchronized void giveBack() {
        fullAt -= nanosPerToken;
    }

    synchronized long remaining(long now) {
        return quota - Math.ceilDiv(Math.max(0, fullAt - now), nanosPerToken);
    }

    synchronized Duration untilFull(long now) {
        return Duration.ofNanos(Math.max(0, fullAt - now));
    }

    synchronized Duration untilNextToken(long now) {
        var missing = Math.max(0, fullAt - now) + nanosPerToken - quota * nanosPerToken;
        return Duration.ofNanos(Math.max(0, missing));
    }
}
