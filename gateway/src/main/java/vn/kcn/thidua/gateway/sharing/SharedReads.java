package vn.kcn.thidua.gateway.sharing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import vn.kcn.thidua.gateway.sharing.Flight.Waiter;

/** What has been answered to everybody, and what is being asked for everybody. */
@ApplicationScoped
public class SharedReads {

    /** A service that has failed so often is not asked again for one after the other: each learns it by itself. */
    private static final int FAILURES = 2;

    private final SharingSettings settings;
    private final MeterRegistry meters;
    private final Cache<ReadKey, Copy> copies;
    private final Map<ReadKey, Flight> flights = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> generations = new ConcurrentHashMap<>();

    SharedReads(SharingSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
        copies = Caffeine.newBuilder()
                .maximumWeight(settings.memory().asLongValue())
                .weigher((ReadKey key, Copy copy) -> key.size() + copy.size())
                .build();
    }

    /**
     * Answers a request from memory or by another one's answer; otherwise has it asked.
     *
     * @param lead asks the service in everybody's name
     * @param alone asks it in this caller's name
     */
    public void answer(RoutingContext context, String upstream, Consumer<Lead> lead, Runnable alone) {
        var key = settings.enabled()
                ? ReadKey.of(context.request(), upstream, generation(upstream).get())
                : Optional.<ReadKey>empty();
        if (key.isEmpty()) {
            alone.run();
        } else {
            answer(key.get(), new Waiter(context, Vertx.currentContext(), lead, alone));
        }
    }

    /** Something of the service may have changed: what was read before is not told as news any more. */
    public void written(String upstream) {
        generation(upstream).incrementAndGet();
    }

    long size() {
        copies.cleanUp();
        return copies.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    private void answer(ReadKey key, Waiter waiter) {
        var now = System.nanoTime();
        var copy = copies.getIfPresent(key.ofAnyGeneration());
        if (copy != null && copy.isFresh(key.generation(), now)) {
            count("hit");
            copy.answer(waiter.context(), copy.hit(now), now);
            return;
        }
        var mine = new Flight(key, 0, List.of());
        var other = flights.putIfAbsent(key, mine);
        if (other == null) {
            count("asked");
            takeOff(mine, waiter);
        } else if (copy != null && copy.holdsWhileRevalidating(key.generation(), now)) {
            count("stale");
            copy.answer(waiter.context(), copy.hit(now), now);
        } else if (other.join(waiter)) {
            count("collapsed");
        } else {
            answer(key, waiter);
        }
    }

    private void takeOff(Flight flight, Waiter leader) {
        var lead = new Lead(leader, flight, this, copies.getIfPresent(flight.key.ofAnyGeneration()));
        leader.context().addEndHandler(end -> lead.isOver());
        leader.lead().accept(lead);
    }

    /** The leader is gone without an answer for all: the next one leads. */
    void handOver(Flight flight) {
        var waiters = land(flight);
        var left = waiters.stream().filter(Waiter::isThere).toList();
        if (left.isEmpty()) {
            return;
        }
        if (flight.failures + 1 >= FAILURES) {
            left.forEach(waiter -> waiter.run(waiter.alone()));
            return;
        }
        var next = new Flight(flight.key, flight.failures + 1, left.subList(1, left.size()));
        var other = flights.putIfAbsent(flight.key, next);
        var leader = left.getFirst();
        if (other == null) {
            leader.run(() -> takeOff(next, leader));
        } else {
            left.forEach(waiter -> waiter.run(() -> answer(flight.key, waiter)));
        }
    }

    void landed(Flight flight, Copy copy) {
        // an answer asked for earlier may come later
        copies.asMap()
                .merge(flight.key.ofAnyGeneration(), copy, (kept, made) -> kept.since() > made.since() ? kept : made);
        tell(flight, copy, "thidua; fwd=miss; collapsed");
    }

    /** No new copy: the last one holds for those who wait, too. */
    void fallsBack(Flight flight, Copy copy, String cacheStatus) {
        count("stale-if-error");
        tell(flight, copy, cacheStatus);
    }

    void notShared(Flight flight) {
        land(flight).forEach(waiter -> waiter.run(waiter.alone()));
    }

    long largest() {
        return settings.largest().asLongValue();
    }

    private void tell(Flight flight, Copy copy, String cacheStatus) {
        land(flight).forEach(waiter -> waiter.run(() -> copy.answer(waiter.context(), cacheStatus, System.nanoTime())));
    }

    private List<Waiter> land(Flight flight) {
        var waiters = flight.land();
        flights.remove(flight.key, flight);
        return waiters == null ? List.of() : waiters;
    }

    private AtomicLong generation(String upstream) {
        return generations.computeIfAbsent(upstream, first -> new AtomicLong());
    }

    private void count(String outcome) {
        meters.counter("thidua.gateway.reads", "outcome", outcome).increment();
    }
}
