package vn.kcn.thidua.kit.feed;

import java.util.Map;

/**
 * What a feed tells of.
 *
 * @param snapshot where to read everything that the feed goes on from
 * @param kinds sort of change by event type
 */
public record Feed(String topic, String snapshot, Map<String, String> kinds) {

    /** What was erased is not told by telling that it was. */
    private static final String ERASED = "ERASED";

    private static final String OTHERWISE = "UPDATED";

    boolean tellsWhatChanged(String type) {
        return !kind(type).equals(ERASED);
    }

    String kind(String type) {
        return kinds.getOrDefault(type, OTHERWISE);
    }
}
