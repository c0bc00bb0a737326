package vn.kcn.thidua.nominations.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.dossier.DocumentKind;
import vn.kcn.thidua.nominations.regime.AnAwardType;

class NominationTest {

    /** Written a second time, from the field's own order of things: the code's table must not be its own proof. */
    private static final Map<String, Stage> LANDS = Map.ofEntries(
            Map.entry("DRAFT REVISE", Stage.DRAFT),
            Map.entry("DRAFT SUBMIT", Stage.SUBMITTED),
            Map.entry("SUBMITTED RETURN", Stage.RETURNED),
            Map.entry("SUBMITTED ACCEPT", Stage.ACCEPTED),
            Map.entry("RETURNED REVISE", Stage.RETURNED),
            Map.entry("RETURNED SUBMIT", Stage.SUBMITTED),
            Map.entry("ACCEPTED RETURN", Stage.RETURNED),
            Map.entry("ACCEPTED APPRAISE", Stage.APPRAISED),
            Map.entry("APPRAISED RETURN", Stage.RETURNED),
            Map.entry("APPRAISED CALL", Stage.COUNCIL),
            Map.entry("COUNCIL RECALL", Stage.APPRAISED),
            Map.entry("COUNCIL PASS", Stage.PASSED),
            Map.entry("COUNCIL REJECT", Stage.REJECTED),
            Map.entry("PASSED AWARD", Stage.AWARDED),
            Map.entry("AWARDED REVOKE", Stage.REVOKED));

    @TestFactory
    Stream<DynamicTest> every_command_lands_where_it_should_or_is_refused() {
        return Stream.of(Stage.values())
                .flatMap(stage -> Stream.of(Command.values())
                        .map(command ->
                                DynamicTest.dynamicTest(stage + " " + command, () -> assertLands(stage, command))));
    }

    private static void assertLands(Stage stage, Command command) {
        Nomination nomination = ANomination.in(stage);
        assertEquals(stage, nomination.stage());
        Stage lands = LANDS.get(stage + " " + command);
        if (lands == null) {
            Refusal refusal = assertRefused("wrong-transition", () -> apply(command, nomination));
            assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
            assertEquals(stage.allowed(), refusal.facts().get("allowed"));
            assertEquals(stage, nomination.stage());
        } else {
            apply(command, nomination);
            assertEquals(lands, nomination.stage());
            assertTrue(stage.allowed().contains(command));
        }
    }

    private static void apply(Command command, Nomination nomination) {
        switch (command) {
            case REVISE -> nomination.revise(Proposal.of(ANomination.draft()));
            case SUBMIT -> nomination.submit(AnAwardType.FORM_CHECKLIST, ANomination.DAY);
            case RETURN -> nomination.returnForSupplement("Thiếu xác nhận", List.of());
            case ACCEPT -> nomination.accept();
            case APPRAISE -> nomination.appraise(true, "Đủ tiêu chuẩn");
            case CALL -> nomination.callToCouncil();
            case RECALL -> nomination.recall();
            case PASS -> nomination.conclude(ANomination.outcome(true));
            case REJECT -> nomination.conclude(ANomination.outcome(false));
            case AWARD -> nomination.award();
            case REVOKE -> nomination.revoke();
        }
    }

    @Test
    void an_incomplete_dossier_is_not_submitted() {
        Nomination nomination = ANomination.draft();
        nomination.revise(new Proposal(ANomination.enterprise(), "Giữ vững sản xuất", List.of()));

        Refusal refusal =
                assertRefused("document-missing", () -> nomination.submit(AnAwardType.FORM_CHECKLIST, ANomination.DAY));

        assertEquals(3, refusal.parts().size());
    }

    @Test
    void what_comes_back_says_why_until_it_is_submitted_again() {
        Nomination nomination = ANomination.in(Stage.RETURNED);
        assertEquals("Thiếu xác nhận", nomination.returnReason);
        assertEquals(List.of(DocumentKind.BAO_CAO_THANH_TICH), nomination.missing);

        nomination.submit(AnAwardType.FORM_CHECKLIST, ANomination.DAY.plusDays(5));

        assertNull(nomination.returnReason);
        assertEquals(List.of(), nomination.missing);
        assertEquals(ANomination.DAY, nomination.submittedOn, "the first submission's day stays");
    }

    @Test
    void a_return_voids_the_appraisal() {
        Nomination nomination = ANomination.in(Stage.APPRAISED);
        nomination.returnForSupplement("Thiếu xác nhận", List.of());
        assertNull(nomination.eligible);
        assertNull(nomination.opinion);
    }

    @Test
    void only_what_was_found_eligible_goes_before_the_council() {
        Nomination nomination = ANomination.in(Stage.ACCEPTED);
        nomination.appraise(false, "Chưa đủ tiêu chuẩn");
        assertRefused("not-eligible", nomination::callToCouncil);
    }

    @Test
    void the_councils_word_is_kept() {
        assertEquals(
                ANomination.outcome(true),
                ANomination.in(Stage.AWARDED).council().orElseThrow());
    }
}
