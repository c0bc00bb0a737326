package vn.kcn.thidua.indicators.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.progress.ProgressView;
import vn.kcn.thidua.indicators.progress.Tracking;

/** Looks once a second at what somebody follows, and tells all who follow it. */
@ApplicationScoped
class Watching {

    private static final Logger LOG = Logger.getLogger(Watching.class);

    private final Map<String, BroadcastProcessor<Snapshot>> followed = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final AtomicInteger followers = new AtomicInteger();

    @Inject
    Tracking tracking;

    @Inject
    ObjectMapper json;

    @Inject
    LiveSettings settings;

    boolean isFull() {
        return followers.get() >= settings.followers();
    }

    /** @param seen id of the last snapshot that the follower has */
    Multi<Snapshot> follow(String movement, @Nullable String seen) {
        Snapshot now = look(movement);
        Multi<Snapshot> later = Multi.createFrom()
                .deferred(() -> enter(movement).onOverflow().dropPreviousItems())
                .onTermination()
                .invoke(() -> leave(movement));
        // every look is told, so that a change between the first look and the first telling is not lost
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(now), later)
                .skip()
                .repetitions()
                .skip()
                .first(snapshot -> snapshot.id().equals(seen));
    }

    private Multi<Snapshot> enter(String movement) {
        followers.incrementAndGet();
        counts.merge(movement, 1, Integer::sum);
        return followed.computeIfAbsent(movement, any -> BroadcastProcessor.create());
    }

    private void leave(String movement) {
        followers.decrementAndGet();
        if (counts.merge(movement, -1, Integer::sum) == 0) {
            followed.remove(movement);
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        followed.forEach((movement, channel) -> {
            try {
                channel.onNext(look(movement));
            } catch (RuntimeException away) {
                // the database may be away for a while; followers stay, and are told when it is back
                LOG.debugf(away, "progress not read movement=%s", movement);
            }
        });
    }

    private Snapshot look(String movement) {
        ProgressView progress = tracking.progress(movement, null);
        try {
            String state = json.writeValueAsString(progress);
            return new Snapshot(
                    UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8))
                            .toString(),
                    state);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Progress is writable as JSON", broken);
        }
    }
}
