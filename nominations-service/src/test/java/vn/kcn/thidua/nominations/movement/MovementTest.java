package vn.kcn.thidua.nominations.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.kit.problem.Refusal;

class MovementTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            today,      launchedOn
            2021-08-02, 2021-08-02
            2021-08-03, 2021-08-03
            2021-08-04, 2021-08-03
            2026-11-24, 2021-08-03
            """, useHeadersInDisplayName = true)
    void runs_from_its_planned_day_or_from_an_earlier_launch(LocalDate today, LocalDate launchedOn) {
        Movement movement = AMovement.thematic();
        assertNull(movement.launchedOn);
        movement.launch(today);
        assertEquals(launchedOn, movement.launchedOn);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            state,    command, lands
            DRAFT,    launch,  LAUNCHED
            DRAFT,    close,
            LAUNCHED, launch,
            LAUNCHED, close,   CLOSED
            CLOSED,   launch,
            CLOSED,   close,
            """, useHeadersInDisplayName = true)
    void every_state_takes_its_own_commands_alone(MovementState state, String command, MovementState lands) {
        Movement movement = in(state);
        if (lands == null) {
            assertRefused("wrong-transition", () -> apply(command, movement));
            assertEquals(state, movement.state);
        } else {
            apply(command, movement);
            assertEquals(lands, movement.state);
        }
    }

    @Test
    void takes_neither_registrations_nor_nominations_unless_it_runs() {
        for (MovementState state : List.of(MovementState.DRAFT, MovementState.CLOSED)) {
            Movement movement = in(state);
            assertRefused("movement-not-running", () -> movement.requireRegistrationsOpen(AMovement.LAUNCH));
            assertRefused("movement-not-running", () -> movement.requireNominationsOpen(AMovement.LAUNCH));
        }
    }

    @Test
    void the_last_day_counts_to_its_end() {
        LocalDate last = LocalDate.of(2022, 1, 31);
        Movement movement = AMovement.launchedUntil(last, last);
        movement.requireNominationsOpen(last);
        movement.requireRegistrationsOpen(last);
        Refusal late = assertRefused("phase-closed", () -> movement.requireNominationsOpen(last.plusDays(1)));
        assertEquals(last, late.facts().get("closedAt"));
        assertRefused("phase-closed", () -> movement.requireRegistrationsOpen(last.plusDays(1)));
    }

    @Test
    void without_a_last_day_it_takes_nominations_after_its_own_end() {
        Movement movement = AMovement.launchedUntil(null, null);
        movement.requireNominationsOpen(AMovement.END.plusYears(1));
        movement.requireRegistrationsOpen(AMovement.END.plusYears(1));
    }

    @Test
    void names_every_day_that_is_out_of_order() {
        LocalDate before = AMovement.LAUNCH.minusDays(1);
        MovementPlan good = AMovement.plan(MovementKind.THEMATIC, before, before);
        MovementPlan bad = new MovementPlan(
                good.code(),
                good.nameVi(),
                good.nameEn(),
                good.issuerVi(),
                good.issuerEn(),
                good.kind(),
                good.regime(),
                AMovement.LAUNCH,
                before,
                before,
                before,
                List.of(new Milestone(before, "Sớm")),
                List.of());

        Refusal refusal = assertRefused("day-before-launch", () -> Movement.draft(bad));

        assertEquals(
                List.of("/endsOn", "/registrationsUntil", "/nominationsUntil", "/milestones/0/on"),
                refusal.parts().stream().map(Refusal::pointer).toList());
    }

    @Test
    void a_milestone_may_be_its_first_day_and_its_last() {
        MovementPlan plan = AMovement.plan(MovementKind.THEMATIC, AMovement.LAUNCH, AMovement.LAUNCH);
        plan.milestones().add(new Milestone(AMovement.LAUNCH, "Phát động"));
        plan.milestones().add(new Milestone(AMovement.END, "Tổng kết"));
        assertEquals(5, Movement.draft(plan).milestones.size());
    }

    private static void apply(String command, Movement movement) {
        if (command.equals("launch")) {
            movement.launch(AMovement.LAUNCH);
        } else {
            movement.close(AMovement.END);
        }
    }

    private static Movement in(MovementState state) {
        Movement movement = AMovement.thematic();
        if (state != MovementState.DRAFT) {
            movement.launch(AMovement.LAUNCH);
        }
        if (state == MovementState.CLOSED) {
            movement.close(AMovement.END);
        }
        return movement;
    }
}
