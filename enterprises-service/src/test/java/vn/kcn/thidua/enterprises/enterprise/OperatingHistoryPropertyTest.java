package vn.kcn.thidua.enterprises.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.kit.problem.Refusal;

class OperatingHistoryPropertyTest {

    private static final LocalDate ORIGIN = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 4_000;

    @Property
    void the_state_of_a_day_is_the_last_one_entered_by_then(
            @ForAll("histories") OperatingHistory history, @ForAll("days") LocalDate day) {
        TreeMap<LocalDate, OperatingState> timeline = new TreeMap<>();
        history.changes().forEach(change -> timeline.put(change.from(), change.state()));

        assertEquals(
                Optional.ofNullable(timeline.floorEntry(day)).map(entry -> entry.getValue()),
                history.asOf(day).map(StateChange::state));
    }

    @Property
    void every_day_lies_in_one_period_and_it_has_the_state_of_that_day(
            @ForAll("histories") OperatingHistory history, @ForAll("days") LocalDate day) {
        List<OperatingState> those = history.periods().stream()
                .filter(period -> !period.from().isAfter(day))
                .filter(period -> period.until() == null || period.until().isAfter(day))
                .map(OperatingPeriod::state)
                .toList();

        assertEquals(history.asOf(day).map(StateChange::state).stream().toList(), those);
    }

    @Property
    void a_change_at_any_day_leaves_a_valid_sequence_or_is_refused_and_leaves_the_history_as_it_was(
            @ForAll("histories") OperatingHistory history,
            @ForAll OperatingState state,
            @ForAll("days") LocalDate day) {
        StateChange change = new StateChange(state, day, new Line("Bổ sung"));
        List<StateChange> before = List.copyOf(history.changes());
        try {
            OperatingHistory longer = history.with(change);

            assertEquals(before.size() + 1, longer.changes().size());
            assertEquals(Optional.of(change), longer.asOf(day));
            for (int i = 1; i < longer.changes().size(); i++) {
                StateChange earlier = longer.changes().get(i - 1);
                StateChange later = longer.changes().get(i);
                assertTrue(earlier.from().isBefore(later.from()));
                assertTrue(earlier.state().mayBecome(later.state()));
            }
        } catch (Refusal refused) {
            assertTrue(history.asOf(day)
                            .filter(known ->
                                    known.from().equals(day) || !known.state().mayBecome(state))
                            .isPresent()
                    || history.asOf(day).isEmpty() && !state.mayOpenAFile()
                    || successorOf(history, day)
                            .filter(next -> !state.mayBecome(next.state()))
                            .isPresent());
        }
        assertEquals(before, history.changes());
    }

    @Property
    void no_other_day_changes_by_a_change_but_those_of_its_own_period(
            @ForAll("histories") OperatingHistory history,
            @ForAll OperatingState state,
            @ForAll("days") LocalDate changed,
            @ForAll("days") LocalDate asked) {
        try {
            OperatingHistory longer = history.with(new StateChange(state, changed, new Line("Bổ sung")));
            Optional<LocalDate> end = successorOf(history, changed).map(StateChange::from);
            boolean isOfTheNewPeriod = !asked.isBefore(changed)
                    && end.filter(next -> !asked.isBefore(next)).isEmpty();

            assertEquals(
                    isOfTheNewPeriod ? Optional.of(state) : history.asOf(asked).map(StateChange::state),
                    longer.asOf(asked).map(StateChange::state));
        } catch (Refusal refused) {
            return;
        }
    }

    private static Optional<StateChange> successorOf(OperatingHistory history, LocalDate day) {
        return history.changes().stream()
                .filter(change -> change.from().isAfter(day))
                .findFirst();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, DAYS + 10).map(ORIGIN::plusDays);
    }

    /** Walks through the table of transitions at random. */
    @Provide
    Arbitrary<OperatingHistory> histories() {
        Arbitrary<List<Integer>> gaps =
                Arbitraries.integers().between(1, 400).list().ofMinSize(1).ofMaxSize(9);
        Arbitrary<List<Integer>> choices =
                Arbitraries.integers().between(0, 99).list().ofSize(9);
        return Combinators.combine(gaps, choices).as(OperatingHistoryPropertyTest::walk);
    }

    private static OperatingHistory walk(List<Integer> gaps, List<Integer> choices) {
        List<StateChange> changes = new ArrayList<>();
        LocalDate day = ORIGIN;
        List<OperatingState> open = List.of(OperatingState.LICENSED, OperatingState.OPERATING, OperatingState.PAUSED);
        for (int i = 0; i < gaps.size() && !open.isEmpty(); i++) {
            OperatingState state = open.get(choices.get(i) % open.size());
            changes.add(new StateChange(state, day, null));
            day = day.plusDays(gaps.get(i));
            open = state.next().stream().sorted().toList();
        }
        return new OperatingHistory(changes);
    }
}
