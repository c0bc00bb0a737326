package vn.kcn.thidua.nominations.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of a movement: contracts/events/movement.v1.schema.json. */
record MovementEvent(
        UUID id,
        long version,
        String code,
        String nameVi,
        String nameEn,
        String issuerVi,
        String issuerEn,
        MovementKind kind,
        String regime,
        MovementState state,
        LocalDate launchesOn,
        @Nullable LocalDate launchedOn,
        LocalDate endsOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate registrationsUntil,
        @Nullable LocalDate nominationsUntil,
        List<Milestone> milestones,
        List<PlanRecipient> recipients,
        @Nullable List<Amendment> amendments,
        @Nullable List<Review> reviews) {

    static final String TOPIC = "nominations.movement";
    static final String DRAFTED = "vn.kcn.thidua.movement.drafted.v1";
    static final String REVISED = "vn.kcn.thidua.movement.revised.v1";
    static final String LAUNCHED = "vn.kcn.thidua.movement.launched.v1";
    static final String CLOSED = "vn.kcn.thidua.movement.closed.v1";

    static final String AMENDED = "vn.kcn.thidua.movement.amended.v1";
    static final String REVIEWED = "vn.kcn.thidua.movement.reviewed.v1";

    static MovementEvent of(Movement movement) {
        return new MovementEvent(
                movement.id(),
                movement.version(),
                movement.code,
                movement.nameVi,
                movement.nameEn,
                movement.issuerVi,
                movement.issuerEn,
                movement.kind,
                movement.regime,
                movement.state,
                movement.launchesOn,
                movement.launchedOn,
                movement.endsOn,
                movement.closedOn,
                movement.registrationsUntil,
                movement.nominationsUntil,
                List.copyOf(movement.milestones),
                List.copyOf(movement.recipients),
                orNone(movement.amendments),
                orNone(movement.reviews));
    }

    private static <T> @Nullable List<T> orNone(List<T> some) {
        return some.isEmpty() ? null : List.copyOf(some);
    }
}
