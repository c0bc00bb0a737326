package vn.kcn.thidua.kit.events;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that a consumer could not handle, as it came, with the cause. */
record DeadLetter(
        UUID id,
        String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        String payload,
        String cause,
        State state,
        Instant failedAt) {

    enum State {
        WAITING,
        REDRIVEN,
        DISCARDED
    }
}
