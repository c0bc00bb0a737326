package vn.kcn.thidua.nominations.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A movement as the API shows it. */
@Schema(name = "Movement")
record MovementView(
        UUID id,
        long version,
        @Schema(examples = "MTK-2021") String code,
        String nameVi,
        String nameEn,
        String issuerVi,
        String issuerEn,
        MovementKind kind,
        @Schema(examples = "TDKT_2003") String regime,
        MovementState state,
        LocalDate launchesOn,

        @Schema(description = "Day from which it runs; absent before the launch") @Nullable
        LocalDate launchedOn,

        LocalDate endsOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate registrationsUntil,
        @Nullable LocalDate nominationsUntil,
        List<Milestone> milestones,
        List<PlanRecipient> recipients,

        @Schema(description = "Changes since the launch, one a field")
        List<Amendment> amendments,

        @Schema(description = "Interim and final reviews (sơ kết, tổng kết)")
        List<Review> reviews) {

    static MovementView of(Movement movement) {
        return new MovementView(
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
                List.copyOf(movement.amendments),
                List.copyOf(movement.reviews));
    }
}
