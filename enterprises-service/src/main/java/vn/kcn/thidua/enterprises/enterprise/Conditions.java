package vn.kcn.thidua.enterprises.enterprise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The conditions of a {@code where}, with their parameters by name. */
final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Collection<?>> lists = new HashMap<>();

    Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    Conditions and(String condition, String name, Object value) {
        return value(name, value).and(condition);
    }

    Conditions value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** One of these; any when there are none. One alone is an equation, which an index can also be read in order by. */
    <T> Conditions in(String column, String name, Collection<T> wanted, Function<? super T, String> text) {
        if (!wanted.isEmpty()) {
            lists.put(name, wanted.stream().map(text).toList());
            and(column + " in (:" + name + ")");
        }
        return this;
    }

    <T extends Comparable<? super T>> Conditions within(String column, String name, Span<T> span) {
        bound(column + " >= :" + name + "From", name + "From", span.from());
        bound(column + " <= :" + name + "To", name + "To", span.to());
        return this;
    }

    private void bound(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition, name, value);
        }
    }

    boolean areWithoutValues() {
        return values.isEmpty() && lists.isEmpty();
    }

    String where() {
        return all.isEmpty() ? "" : "where " + String.join("\nand ", all) + "\n";
    }

    <T> NativeQuery<T> fill(NativeQuery<T> query) {
        values.forEach(query::setParameter);
        lists.forEach(query::setParameterList);
        return query;
    }
}
