package vn.kcn.thidua.nominations.movement;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a request came: its first line, before its body is read, its token checked or a worker found. A deadline asks for
 * this instant, so that nobody is late because the server was busy.
 */
@ApplicationScoped
public class Arrival {

    private static final String KEY = Arrival.class.getName();
    /** Ahead of everything that takes time. */
    private static final int FIRST = 1_000;

    @Inject
    CurrentVertxRequest request;

    @Inject
    Clock clock;

    void stamp(@Observes Filters filters) {
        filters.register(
                arrived -> {
                    arrived.put(KEY, clock.instant());
                    arrived.next();
                },
                FIRST);
    }

    /** Outside a request it is now. */
    public Instant at() {
        RoutingContext current = request.getCurrent();
        Instant stamped = current == null ? null : current.get(KEY);
        return stamped == null ? clock.instant() : stamped;
    }

    /** The day in the board's time zone. */
    public LocalDate day() {
        return at().atZone(clock.getZone()).toLocalDate();
    }
}
