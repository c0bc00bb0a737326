package vn.kcn.thidua.enterprises.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;

/**
 * One state and the days it lasted: {@code from} is the first one, {@code until} the first one of the next state, null
 * for the state that still lasts. The end is kept beside the beginning so that SQL finds the state of a day by an index.
 */
@Embeddable
record OperatingPeriod(
        @Column(nullable = false) @Enumerated(EnumType.STRING)
        OperatingState state,

        @Column(name = "valid_from", nullable = false) LocalDate from,

        @Column(name = "valid_until") @Nullable LocalDate until,

        @Column @Nullable String reason) {

    OperatingPeriod withoutReason() {
        return new OperatingPeriod(state, from, until, null);
    }

    StateChange change() {
        return new StateChange(state, from, reason == null ? null : new Line(reason));
    }
}
