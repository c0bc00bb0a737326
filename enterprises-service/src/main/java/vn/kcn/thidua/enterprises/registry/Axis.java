package vn.kcn.thidua.enterprises.registry;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * One dated axis of the register: which state something is in since when. An entry lasts until the next one, so that
 * there is neither a gap nor an overlap; each follows from the one before it; each day begins one at most.
 *
 * @param list JSON pointer to the list of entries
 * @param field JSON pointer to the state within one entry
 */
public record Axis<S extends Enum<S> & Axis.State<S>>(String list, String field, Words words) {

    /** A state that knows what may follow it. */
    public interface State<S> {

        Set<S> next();

        /** Whether the axis may begin with it. */
        boolean mayOpenAFile();

        default boolean mayBecome(S state) {
            return next().contains(state);
        }
    }

    /** From this day on, this state. */
    public interface Entry<S> {

        S state();

        LocalDate from();

        @Nullable
        Line reason();
    }

    /** The axis' own refusals; their sentences speak of it by its name. */
    public record Words(
            Function<Map<String, ?>, Refusal> first,
            Function<Map<String, ?>, Refusal> dayTaken,
            Function<Map<String, ?>, Refusal> notAllowed,
            Function<Map<String, ?>, Refusal> reasonMissing) {}

    /** The same entries, ascending, when they keep the rules. */
    public <E extends Entry<S>> List<E> inOrder(List<E> entries) {
        List<E> sorted = entries.stream().sorted(comparing(Entry::from)).toList();
        if (!sorted.isEmpty() && !sorted.getFirst().state().mayOpenAFile()) {
            throw words.first()
                    .apply(Map.of(
                            "state", sorted.getFirst().state(),
                            "from", sorted.getFirst().from(),
                            "allowed", openings(sorted.getFirst().state())))
                    .at(list);
        }
        for (int i = 1; i < sorted.size(); i++) {
            requireFollows(sorted.get(i - 1), sorted.get(i));
        }
        return sorted;
    }

    /**
     * The entries with one more.
     *
     * <p>One that is dated before the last corrects the past, and figures already told may change with it: it needs a
     * reason, and both its neighbours must still follow from one another.
     */
    public <E extends Entry<S>> List<E> with(List<E> entries, E entry) {
        for (E known : entries) {
            if (known.from().equals(entry.from())) {
                throw words.dayTaken()
                        .apply(Map.of("from", entry.from(), "state", known.state()))
                        .at("/from");
            }
        }
        if (!entries.isEmpty()
                && entry.reason() == null
                && entry.from().isBefore(entries.getLast().from())) {
            throw words.reasonMissing()
                    .apply(Map.of(
                            "from", entry.from(), "last", entries.getLast().from()))
                    .at("/reason");
        }
        List<E> more = new ArrayList<>(entries);
        more.add(entry);
        try {
            return inOrder(more);
        } catch (Refusal outOfTurn) {
            throw outOfTurn.at(field);
        }
    }

    /** The entry in force on a day; empty before the first one. */
    public static <E extends Entry<?>> Optional<E> asOf(List<E> ascending, LocalDate day) {
        return ascending.stream().filter(entry -> !entry.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The day on which the entry at this place ends, which is the next one's first; null while it lasts. */
    public static @Nullable LocalDate until(List<? extends Entry<?>> ascending, int place) {
        return place + 1 < ascending.size() ? ascending.get(place + 1).from() : null;
    }

    private void requireFollows(Entry<S> earlier, Entry<S> later) {
        if (earlier.from().equals(later.from())) {
            throw words.dayTaken()
                    .apply(Map.of("from", later.from(), "state", earlier.state()))
                    .at(list);
        }
        if (!earlier.state().mayBecome(later.state())) {
            throw words.notAllowed()
                    .apply(Map.of(
                            "earlier", earlier.state(),
                            "earlierFrom", earlier.from(),
                            "later", later.state(),
                            "laterFrom", later.from(),
                            "allowed", earlier.state().next()))
                    .at(list);
        }
    }

    private static <S extends Enum<S> & State<S>> List<S> openings(S any) {
        return Arrays.stream(any.getDeclaringClass().getEnumConstants())
                .filter(State::mayOpenAFile)
                .toList();
    }
}
