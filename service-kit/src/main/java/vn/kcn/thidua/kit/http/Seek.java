package vn.kcn.thidua.kit.http;

import java.util.List;
import java.util.UUID;

/**
 * Where a page begins: with the rows beyond a key, in the list's order or against it.
 *
 * @param key empty at the start of the list
 */
public record Seek(List<String> key, boolean isBackwards, int limit) {

    public boolean isStart() {
        return key.isEmpty();
    }

    /** A part of the key, or what lies before all of them. */
    public String key(int part, String first) {
        return key.isEmpty() ? first : key.get(part);
    }

    /** The key of a list in the order of ids, or what lies before all of them. */
    public UUID id() {
        return key.isEmpty() ? new UUID(0, 0) : UUID.fromString(key.getFirst());
    }

    /** SQL between a column and the key. */
    public String beyond() {
        return isBackwards ? "<" : ">";
    }

    /** SQL behind {@code order by}; whoever shows the page turns it round again. */
    public String order() {
        return isBackwards ? "desc" : "asc";
    }
}
