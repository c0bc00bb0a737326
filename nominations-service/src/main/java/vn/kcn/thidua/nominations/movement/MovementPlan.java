package vn.kcn.thidua.nominations.movement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** The plan of a movement (kế hoạch), as it is drafted. */
@Schema(name = "NewMovement")
public record MovementPlan(
        @NotNull @Pattern(regexp = "^[A-Z0-9][A-Z0-9-]{1,31}$") @Schema(examples = "MTK-2021")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "Thi đua thực hiện thắng lợi mục tiêu kép")
        String nameVi,

        @NotBlank @Size(max = 300) @Schema(examples = "Dual-goal emulation movement")
        String nameEn,

        @NotBlank @Size(max = 300) @Schema(examples = "Ban Quản lý các Khu công nghiệp tỉnh Bắc Giang")
        String issuerVi,

        @NotBlank @Size(max = 300) @Schema(examples = "Management Board of Bắc Giang Industrial Zones")
        String issuerEn,

        @Schema(description = "THEMATIC unless said otherwise", defaultValue = "THEMATIC")
        MovementKind kind,

        @NotNull
        @Size(max = 32)
        @Schema(description = "Legal regime, in force on the first day", examples = "TDKT_2003")
        String regime,

        @NotNull @Schema(examples = "2021-08-03") LocalDate launchesOn,
        @NotNull @Schema(examples = "2021-12-31") LocalDate endsOn,

        @Schema(description = "Last day for registrations; until the movement is closed unless said") @Nullable
        LocalDate registrationsUntil,

        @Schema(description = "Last day for nominations; until the movement is closed unless said") @Nullable
        LocalDate nominationsUntil,

        @Size(max = 100) List<@Valid @NotNull Milestone> milestones,

        @Size(max = 100) List<@Valid @NotNull PlanRecipient> recipients) {

    public MovementPlan {
        kind = kind == null ? MovementKind.THEMATIC : kind;
        milestones = milestones == null ? List.of() : new ArrayList<>(milestones);
        recipients = recipients == null ? List.of() : new ArrayList<>(recipients);
    }

    /** Of a movement as it is, for a patch to change. */
    static MovementPlan of(Movement movement) {
        return new MovementPlan(
                movement.code,
                movement.nameVi,
                movement.nameEn,
                movement.issuerVi,
                movement.issuerEn,
                movement.kind,
                movement.regime,
                movement.launchesOn,
                movement.endsOn,
                movement.registrationsUntil,
                movement.nominationsUntil,
                movement.milestones,
                movement.recipients);
    }

    void requireOrderedDays() {
        requireOrderedDays(launchesOn, endsOn, registrationsUntil, nominationsUntil, milestones);
    }

    /** Days must follow each other as the calendar does. */
    static void requireOrderedDays(
            LocalDate launchesOn,
            LocalDate endsOn,
            @Nullable LocalDate registrationsUntil,
            @Nullable LocalDate nominationsUntil,
            List<Milestone> milestones) {
        List<Refusal> refusals = new ArrayList<>();
        requireFromLaunch(launchesOn, endsOn, "/endsOn", refusals);
        requireFromLaunch(launchesOn, registrationsUntil, "/registrationsUntil", refusals);
        requireFromLaunch(launchesOn, nominationsUntil, "/nominationsUntil", refusals);
        for (int i = 0; i < milestones.size(); i++) {
            LocalDate day = milestones.get(i).on();
            if (day.isBefore(launchesOn) || day.isAfter(endsOn)) {
                refusals.add(Refusal.rule(
                                "milestone-outside-movement",
                                Map.of("day", day, "launchesOn", launchesOn, "endsOn", endsOn))
                        .at("/milestones/" + i + "/on"));
            }
        }
        if (!refusals.isEmpty()) {
            throw Refusal.all(refusals);
        }
    }

    private static void requireFromLaunch(
            LocalDate launchesOn, @Nullable LocalDate day, String pointer, List<Refusal> refusals) {
        if (day != null && day.isBefore(launchesOn)) {
            refusals.add(Refusal.rule("day-before-launch", Map.of("day", day, "launchesOn", launchesOn))
                    .at(pointer));
        }
    }
}
