package vn.kcn.thidua.kit.feed;

import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** A place in the feed, as a caller names it. */
record FeedSeq(long value) {

    /** Reads the query parameter {@code after}. */
    public static FeedSeq fromString(String written) {
        try {
            long value = Long.parseLong(written);
            if (value >= 0) {
                return new FeedSeq(value);
            }
        } catch (NumberFormatException unreadable) {
            // told below, as a negative one is
        }
        throw Refusal.malformed("feed-seq-form", Map.of("after", written));
    }
}
