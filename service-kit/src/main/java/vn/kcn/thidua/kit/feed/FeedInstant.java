package vn.kcn.thidua.kit.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** An instant in a feed's query, with its offset. */
record FeedInstant(Instant value) {

    /** Reads a query parameter. */
    public static FeedInstant fromString(String written) {
        try {
            return new FeedInstant(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException unreadable) {
            throw Refusal.malformed("feed-instant-form", Map.of("value", written));
        }
    }
}
