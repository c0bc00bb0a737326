package vn.kcn.thidua.enterprises.enterprise;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** What is told beside an enterprise of those that it belongs to: {@code expand=zone,parents.zone}. */
public record Expand(Set<String> paths) {

    static final String ZONE = "zone";
    static final String PARENTS = "parents";
    static final String PARENTS_ZONE = "parents.zone";

    /** No path is longer than two: a parent's parents are in the list of parents. */
    private static final List<String> KNOWN = List.of(ZONE, PARENTS, PARENTS_ZONE);

    /** Reads the query parameter {@code expand}. */
    public static Expand fromString(String written) {
        Set<String> paths = new TreeSet<>();
        Arrays.stream(written.split(",", -1)).map(String::strip).forEach(path -> {
            if (!KNOWN.contains(path)) {
                throw Refusal.malformed("expand-unknown", Map.of("path", path, "known", String.join(", ", KNOWN)));
            }
            paths.add(path);
        });
        return new Expand(paths);
    }

    static Expand orNothing(@Nullable Expand asked) {
        return asked == null ? new Expand(Set.of()) : asked;
    }

    boolean isNothing() {
        return paths.isEmpty();
    }

    /** What is told beside an enterprise is the present's: the past of it is asked of itself. */
    void requirePresent(Instant past) {
        if (!isNothing()) {
            throw Refusal.malformed("expand-of-the-past", Map.of("knownAt", past));
        }
    }

    boolean names(String path) {
        return paths.contains(path);
    }

    boolean namesParents() {
        return names(PARENTS) || names(PARENTS_ZONE);
    }
}
