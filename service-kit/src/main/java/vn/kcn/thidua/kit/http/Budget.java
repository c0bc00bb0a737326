package vn.kcn.thidua.kit.http;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long the caller still waits, as the gateway tells it; work beyond that is for nobody. */
@RequestScoped
class Budget {

    static final String HEADER = "X-Internal-Budget";

    private @Nullable Long until;

    /** Milliseconds; anything else is no word of the gateway's and says nothing. */
    void begin(@Nullable String millis) {
        if (millis != null && millis.matches("\\d{1,9}")) {
            until = System.nanoTime()
                    + Duration.ofMillis(Long.parseLong(millis)).toNanos();
        }
    }

    /** Empty when nobody has said. */
    Optional<Duration> left() {
        return Optional.ofNullable(until).map(end -> Duration.ofNanos(end - System.nanoTime()));
    }
}
