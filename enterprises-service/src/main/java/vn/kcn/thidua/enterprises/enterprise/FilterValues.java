package vn.kcn.thidua.enterprises.enterprise;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** Reads the values of a filter: repeated, or separated by commas. */
final class FilterValues {

    /** As many as an address line has room for. */
    private static final int MOST = 1_000;

    private FilterValues() {}

    static <T> List<T> of(@Nullable List<String> written, Function<String, T> read) {
        if (written == null) {
            return List.of();
        }
        List<String> values = written.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .distinct()
                .toList();
        if (values.size() > MOST) {
            throw Refusal.malformed("filter-too-long", Map.of("values", values.size(), "most", MOST));
        }
        return values.stream().map(read).toList();
    }

    static <T extends Enum<T>> T constant(String filter, Class<T> type, String name) {
        T[] known = type.getEnumConstants();
        return Arrays.stream(known)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed(
                        "filter-value-unknown", Map.of("filter", filter, "value", name, "known", List.of(known))));
    }
}
