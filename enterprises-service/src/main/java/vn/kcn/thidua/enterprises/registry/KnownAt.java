package vn.kcn.thidua.enterprises.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** The instant by which something was recorded: what a question about the past was answered then. */
public record KnownAt(Instant instant) {

    /** Reads the query parameter {@code knownAt}. */
    public static KnownAt fromString(String written) {
        try {
            return new KnownAt(OffsetDateTime.parse(written.replace(' ', '+')).toInstant());
        } catch (DateTimeParseException unreadable) {
            throw Refusal.malformed("known-at-form", Map.of("knownAt", written));
        }
    }

    /** Who names no instant means now; nobody knows yet what will be recorded. */
    public static @Nullable Instant past(@Nullable KnownAt asked, Clock clock) {
        return asked == null || asked.instant().isAfter(clock.instant()) ? null : asked.instant();
    }
}
