package vn.kcn.thidua.enterprises.zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kcn.thidua.enterprises.registry.Axis;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

/** All states of one zone, ascending; each change rests on a document. */
record ZoneHistory(List<ZoneChange> changes) {

    private static final Axis<ZoneState> AXIS = new Axis<>(
            "/states",
            "/state",
            new Axis.Words(
                    facts -> Refusal.rule("zone-state-not-allowed", facts), // never: a zone may begin with any state
                    facts -> Refusal.conflict("zone-state-day-taken", facts),
                    facts -> Refusal.rule("zone-state-not-allowed", facts),
                    facts -> Refusal.rule("zone-state-reason", facts)));

    ZoneHistory {
        changes = AXIS.inOrder(changes);
    }

    /** The history with one more change, which may correct the past. */
    ZoneHistory with(ZoneChange change, Today today) {
        today.requireHappened(change.from(), "/from");
        if (change.document() == null) {
            throw Refusal.rule("zone-state-document", Map.of("state", change.state(), "from", change.from()))
                    .at("/document");
        }
        today.requireHappened(change.document().issuedOn(), "/document/issuedOn");
        return new ZoneHistory(AXIS.with(changes, change));
    }

    /** The state on a day; empty before the register knows the zone. */
    Optional<ZoneState> asOf(LocalDate day) {
        return Axis.asOf(changes, day).map(ZoneChange::state);
    }

    ZoneState latest() {
        return changes.getLast().state();
    }

    List<ZonePeriod> periods() {
        return IntStream.range(0, changes.size())
                .mapToObj(i -> ZonePeriod.of(changes.get(i), Axis.until(changes, i)))
                .toList();
    }
}
