package vn.kcn.thidua.gateway.routing;

/**
 * How many requests may be tried again: a share of all, or a service in trouble gets twice the traffic because of its trouble.
 * Counts fade over the window. Times are {@code System.nanoTime()}.
 */
final class RetryBudget {

    /** A few may always: a share of next to nothing is nothing. */
    private static final double SPARE = 3;

    private final double share;
    private final double window;
    private double requests;
    private double retries;
    private long countedAt;

    RetryBudget(double share, java.time.Duration window, long now) {
        this.share = share;
        this.window = window.toNanos();
        this.countedAt = now;
    }

    synchronized void count(long now) {
        fade(now);
        requests++;
    }

    synchronized boolean take(long now) {
        fade(now);
        if (retries + 1 > requests * share + SPARE) {
            return false;
        }
        retries++;
        return true;
    }

    private void fade(long now) {
        var left = Math.exp(-(now - countedAt) / window);
        requests *= left;
        retries *= left;
        countedAt = now;
    }
}
