package vn.kcn.thidua.nominations.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.nominations.Contracts;

class AmendmentTest {

    private static final LocalDate LAST = LocalDate.of(2021, 11, 30);
    private static final Instant AT = Instant.parse("2021-11-20T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 20);

    @Test
    void an_extension_opens_the_phase_again_and_tells_what_was_before() {
        Movement movement = AMovement.launchedUntil(null, LAST);
        movement.amend(nominationsUntil(LAST.plusDays(15)), AT, TODAY);
        movement.requireNominationsOpen(LAST.plusDays(15));
        assertRefused("phase-closed", () -> movement.requireNominationsOpen(LAST.plusDays(16)));
        assertEquals(
                List.of(new Amendment(1, AT, "Gia hạn", "nominationsUntil", "2021-11-30", "2021-12-15")),
                movement.amendments);
        Contracts.assertFits("movement", MovementEvent.of(movement));
    }

    @Test
    void fields_of_one_amendment_share_its_number() {
        Movement movement = AMovement.launchedUntil(LAST, LAST);
        movement.amend(new NewAmendment("Lùi", AMovement.END.plusDays(1), LAST.plusDays(1), null, null), AT, TODAY);
        movement.amend(nominationsUntil(LAST.plusDays(2)), AT, TODAY);
        assertEquals(
                List.of(1, 1, 2),
                movement.amendments.stream().map(Amendment::number).toList());
        assertEquals(
                List.of("endsOn", "registrationsUntil", "nominationsUntil"),
                movement.amendments.stream().map(Amendment::field).toList());
    }

    @Test
    void today_is_the_earliest_new_deadline() {
        AMovement.launchedUntil(null, LAST).amend(nominationsUntil(TODAY), AT, TODAY);
        assertRefused(
                "amended-into-past",
                "/nominationsUntil",
                () -> AMovement.launchedUntil(null, LAST).amend(nominationsUntil(TODAY.minusDays(1)), AT, TODAY));
    }

    @Test
    void an_amendment_amends() {
        assertRefused(
                "nothing-amended", () -> AMovement.launchedUntil(null, LAST).amend(nominationsUntil(LAST), AT, TODAY));
        assertRefused(
                "nothing-amended",
                () -> AMovement.launchedUntil(null, LAST)
                        .amend(new NewAmendment("x", null, null, null, null), AT, TODAY));
    }

    @Test
    void milestones_stay_within_the_movement() {
        Movement movement = AMovement.launchedUntil(null, LAST);
        var outside = List.of(new Milestone(AMovement.END.plusDays(1), "Muộn"));
        assertRefused(
                "milestone-outside-movement",
                "/milestones/0/on",
                () -> movement.amend(new NewAmendment("x", null, null, null, outside), AT, TODAY));
    }

    @Test
    void only_what_runs_is_amended_or_reviewed() {
        Movement draft = AMovement.thematic();
        assertRefused("movement-not-running", () -> draft.amend(nominationsUntil(LAST), AT, TODAY));
        assertRefused("movement-not-running", () -> draft.review(review(TODAY), TODAY));
    }

    @Test
    void a_review_has_been_held() {
        Movement movement = AMovement.launchedUntil(null, LAST);
        movement.review(review(TODAY), TODAY);
        assertRefused("day-in-future", "/heldOn", () -> movement.review(review(TODAY.plusDays(1)), TODAY));
        assertEquals(List.of(review(TODAY)), movement.reviews);
        Contracts.assertFits("movement", MovementEvent.of(movement));
    }

    private static Review review(LocalDate day) {
        return new Review(ReviewKind.INTERIM, day, "369 trên 395 doanh nghiệp hoạt động trở lại", "Nhân rộng");
    }

    private static NewAmendment nominationsUntil(LocalDate day) {
        return new NewAmendment("Gia hạn", null, null, day, null);
    }
}
