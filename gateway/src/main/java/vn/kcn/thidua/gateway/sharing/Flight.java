package vn.kcn.thidua.gateway.sharing;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question on its way, and all who wait for its answer. */
final class Flight {

    /**
     * Somebody with the same question.
     *
     * @param lead asks the service in everybody's name
     * @param alone asks it in this one's name
     */
    record Waiter(RoutingContext context, Context eventLoop, Consumer<Lead> lead, Runnable alone) {

        boolean isThere() {
            return !context.response().closed() && !context.response().ended();
        }

        void run(Runnable step) {
            eventLoop.runOnContext(now -> {
                if (isThere()) {
                    step.run();
                }
            });
        }
    }

    final ReadKey key;
    /** How often the service has failed to answer it. */
    final int failures;

    private final Queue<Waiter> waiters;
    private boolean over;

    Flight(ReadKey key, int failures, Collection<Waiter> waiters) {
        this.key = key;
        this.failures = failures;
        this.waiters = new ArrayDeque<>(waiters);
    }

    /** False when it has just landed. */
    synchronized boolean join(Waiter waiter) {
        return !over && waiters.add(waiter);
    }

    /** All who have waited until now; null when somebody has been told that before. */
    synchronized @Nullable List<Waiter> land() {
        if (over) {
            return null;
        }
        over = true;
        return new ArrayList<>(waiters);
    }
}
