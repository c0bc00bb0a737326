package vn.kcn.thidua.enterprises.enterprise;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.kit.problem.Refusal;

/** From one value to another, both included; open where there is none. */
record Span<T extends Comparable<? super T>>(
        @Nullable T from, @Nullable T to) {

    Span {
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw Refusal.malformed("filter-span-reversed", Map.of("from", from, "to", to));
        }
    }

    static Span<LocalDate> of(@Nullable AsOf from, @Nullable AsOf to) {
        return new Span<>(from == null ? null : from.day(), to == null ? null : to.day());
    }

    boolean isOpen() {
        return from == null && to == null;
    }
}
