package vn.kcn.thidua.kit.feed;

import java.util.Map;

/**
 * What a feed tells of.
 *
 * @param snapshot where to read everything that the feed goes on from
 * @param kinds sort of change by event type
 */
public record Feed(String topic, String snapshot, Map<String, String> kinds) {

    private static final String OTHERWISE = "UPDATED";

    String kind(String type) {
        return kinds.getOrDefault(type, OTHERWISE);
    }
}
