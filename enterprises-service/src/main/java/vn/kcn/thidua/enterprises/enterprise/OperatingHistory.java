package vn.kcn.thidua.enterprises.enterprise;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

/** All states of one enterprise, ascending by their first day; each follows from the one before it. */
record OperatingHistory(List<StateChange> changes) {

    OperatingHistory {
        if (changes.isEmpty()) {
            throw Refusal.rule("operating-state-missing", Map.of()).at("/operatingStates");
        }
        changes = changes.stream().sorted(comparing(StateChange::from)).toList();
        StateChange first = changes.getFirst();
        if (!first.state().mayOpenAFile()) {
            throw Refusal.rule("operating-state-first", Map.of("state", first.state(), "from", first.from()))
                    .at("/operatingStates");
        }
        for (int i = 1; i < changes.size(); i++) {
            requireFollows(changes.get(i - 1), changes.get(i));
        }
    }

    OperatingHistory requireHappened(Today today) {
        changes.forEach(change -> today.requireHappened(change.from(), "/operatingStates"));
        return this;
    }

    /** The state on a day; empty before the register knows the enterprise. */
    Optional<StateChange> asOf(LocalDate day) {
        return changes.stream().filter(change -> !change.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /**
     * The history with one more change.
     *
     * <p>A change dated before the last known one corrects the past, and figures already told may change with it: it
     * needs a reason, and both its neighbours must still follow from one another.
     */
    OperatingHistory with(StateChange change) {
        Optional<StateChange> sameDay = changes.stream()
                .filter(known -> known.from().equals(change.from()))
                .findFirst();
        if (sameDay.isPresent()) {
            throw Refusal.conflict(
                            "operating-state-day-taken",
                            Map.of("from", change.from(), "state", sameDay.get().state()))
                    .at("/from");
        }
        if (change.reason() == null && change.from().isBefore(changes.getLast().from())) {
            throw Refusal.rule(
                            "operating-state-reason",
                            Map.of(
                                    "from",
                                    change.from(),
                                    "last",
                                    changes.getLast().from()))
                    .at("/reason");
        }
        List<StateChange> more = new ArrayList<>(changes);
        more.add(change);
        try {
            return new OperatingHistory(more);
        } catch (Refusal outOfTurn) {
            throw outOfTurn.at("/state");
        }
    }

    /** The history with those changes that it does not know yet; told twice, it stays as it is. */
    OperatingHistory withAll(List<StateChange> told) {
        OperatingHistory history = this;
        for (StateChange change :
                told.stream().sorted(comparing(StateChange::from)).toList()) {
            history = history.knows(change) ? history : history.with(change);
        }
        return history;
    }

    private boolean knows(StateChange change) {
        return changes.stream().anyMatch(change::saysTheSameAs);
    }

    /** The same as periods: they cover every day since the first one, once. */
    List<OperatingPeriod> periods() {
        List<OperatingPeriod> periods = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            StateChange change = changes.get(i);
            LocalDate until = i + 1 < changes.size() ? changes.get(i + 1).from() : null;
            String reason = change.reason() == null ? null : change.reason().text();
            periods.add(new OperatingPeriod(change.state(), change.from(), until, reason));
        }
        return periods;
    }

    private static void requireFollows(StateChange earlier, StateChange later) {
        if (earlier.from().equals(later.from())) {
            throw Refusal.conflict("operating-state-day-taken", Map.of("from", later.from(), "state", earlier.state()))
                    .at("/operatingStates");
        }
        if (!earlier.state().mayBecome(later.state())) {
            throw Refusal.rule(
                            "operating-state-not-allowed",
                            Map.of(
                                    "earlier", earlier.state(),
                                    "earlierFrom", earlier.from(),
                                    "later", later.state(),
                                    "laterFrom", later.from(),
                                    "allowed", earlier.state().next()))
                    .at("/operatingStates");
        }
    }
}
