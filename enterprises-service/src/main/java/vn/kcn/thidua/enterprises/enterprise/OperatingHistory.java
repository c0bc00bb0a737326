package vn.kcn.thidua.enterprises.enterprise;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kcn.thidua.enterprises.registry.Axis;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

/** All states of one enterprise, ascending by their first day; each follows from the one before it. */
record OperatingHistory(List<StateChange> changes) {

    private static final Axis<OperatingState> AXIS = new Axis<>(
            "/operatingStates",
            "/state",
            new Axis.Words(
                    facts -> Refusal.rule("operating-state-first", facts),
                    facts -> Refusal.conflict("operating-state-day-taken", facts),
                    facts -> Refusal.rule("operating-state-not-allowed", facts),
                    facts -> Refusal.rule("operating-state-reason", facts)));

    OperatingHistory {
        if (changes.isEmpty()) {
            throw Refusal.rule("operating-state-missing", Map.of()).at("/operatingStates");
        }
        changes = AXIS.inOrder(changes);
    }

    OperatingHistory requireHappened(Today today) {
        changes.forEach(change -> today.requireHappened(change.from(), "/operatingStates"));
        return this;
    }

    /** The state on a day; empty before the register knows the enterprise. */
    Optional<StateChange> asOf(LocalDate day) {
        return Axis.asOf(changes, day);
    }

    /** The history with one more change, which may correct the past. */
    OperatingHistory with(StateChange change) {
        return new OperatingHistory(AXIS.with(changes, change));
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

    /** The history as it ends on a day: whatever was recorded from then on is given up. */
    OperatingHistory endingOn(LocalDate day, Line reason) {
        List<StateChange> before = new ArrayList<>(
                changes.stream().filter(change -> change.from().isBefore(day)).toList());
        if (before.isEmpty()) {
            throw Refusal.rule(
                            "end-before-beginning",
                            Map.of("day", day, "first", changes.getFirst().from()))
                    .at("/from");
        }
        if (before.getLast().state() != OperatingState.TERMINATED) {
            before.add(new StateChange(OperatingState.TERMINATED, day, reason));
        }
        return new OperatingHistory(before);
    }

    private boolean knows(StateChange change) {
        return changes.stream().anyMatch(change::saysTheSameAs);
    }

    /** The same as periods: they cover every day since the first one, once. */
    List<OperatingPeriod> periods() {
        List<OperatingPeriod> periods = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            StateChange change = changes.get(i);
            String reason = change.reason() == null ? null : change.reason().text();
            periods.add(new OperatingPeriod(change.state(), change.from(), Axis.until(changes, i), reason));
        }
        return periods;
    }
}
