package vn.kcn.thidua.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import vn.kcn.thidua.gateway.problem.Problem;

/**
 * How many requests each service has under way or waiting. Who would wait without end is told at once, and bulk first: it can come
 * again at night. What tells how the gateway is, and event streams (which have connections of their own), is not counted.
 */
@ApplicationScoped
class Load {

    private final Map<Upstream, AtomicInteger> underWay = new EnumMap<>(Upstream.class);
    private final int most;
    private final double bulkShare;

    Load(RoutingSettings settings) {
        most = settings.connections().ordinary() + settings.connections().waiting();
        bulkShare = settings.connections().bulkShare();
        Arrays.stream(Upstream.values()).forEach(upstream -> underWay.put(upstream, new AtomicInteger()));
    }

    /** Takes a place, to be given back by what it returns. */
    Runnable enter(Upstream upstream, Kind kind) {
        if (kind == Kind.STREAM) {
            return () -> {};
        }
        var count = Objects.requireNonNull(underWay.get(upstream));
        if (count.incrementAndGet() > room(kind)) {
            count.decrementAndGet();
            throw Problem.overloaded().refused();
        }
        return count::decrementAndGet;
    }

    int of(Upstream upstream) {
        return Objects.requireNonNull(underWay.get(upstream)).get();
    }

    private int room(Kind kind) {
        return kind == Kind.ORDINARY ? most : (int) Math.max(1, most * bulkShare);
    }
}
