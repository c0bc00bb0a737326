package vn.kcn.thidua.kit.http;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How a list is read and shown.
 *
 * @param type of what is shown of each row
 * @param rows beyond a key; as many as the seek's limit, in the order it says
 * @param keyOf a row, unique in the list
 * @param total how many rows the whole list has, where somebody may ask
 */
public record Listing<E, V>(
        Class<V> type,
        Function<Seek, List<E>> rows,
        Function<? super E, List<String>> keyOf,
        Function<? super E, V> view,
        @Nullable LongSupplier total) {

    public Listing(
            Class<V> type,
            Function<Seek, List<E>> rows,
            Function<? super E, List<String>> keyOf,
            Function<? super E, V> view) {
        this(type, rows, keyOf, view, null);
    }

    public Listing<E, V> counting(LongSupplier rowsOfTheWhole) {
        return new Listing<>(type, rows, keyOf, view, rowsOfTheWhole);
    }
}
