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
            Map.entry("DRAFT WITHDRAW", Stage.WITHDRAWN),
            Map.entry("SUBMITTED WITHDRAW", Stage.WITHDRAWN),
            Map.entry("RETURNED WITHDRAW", Stage.WITHDRAWN),
            Map.entry("ACCEPTED WITHDRAW", Stage.WITHDRAWN),
            Map.entry("APPRAISED WITHDRAW", Stage.WITHDRAWN),
            Map.entry("CONSULTATION WITHDRAW", Stage.WITHDRAWN),
            Map.entry("APPRAISED CONSULT", Stage.CONSULTATION),
            Map.entry("APPRAISED REFUSE", Stage.NOT_AWARDED),
            Map.entry("CONSULTATION END_CONSULTATION", Stage.APPRAISED),
            Map.entry("PASSED RECOMMEND", Stage.RECOMMENDED),
            Map.entry("PASSED REFUSE", Stage.NOT_AWARDED),
            Map.entry("PASSED REJECT", Stage.REJECTED),
            Map.entry("REJECTED PASS", Stage.PASSED),
            Map.entry("RECOMMENDED HIGHER_AWARD", Stage.HIGHER_AWARDED),
            Map.entry("RECOMMENDED HIGHER_REJECT", Stage.HIGHER_REJECTED),
            Map.entry("AWARDED PUBLISH", Stage.PUBLISHED),
            Map.entry("AWARDED CORRECT", Stage.CORRECTED),
            Map.entry("HIGHER_AWARDED PUBLISH", Stage.PUBLISHED),
            Map.entry("HIGHER_AWARDED CORRECT", Stage.CORRECTED),
            Map.entry("HIGHER_AWARDED REVOKE", Stage.REVOKED),
            Map.entry("PUBLISHED CORRECT", Stage.CORRECTED),
            Map.entry("PUBLISHED REVOKE", Stage.REVOKED),
            Map.entry("CORRECTED PUBLISH", Stage.PUBLISHED),
            Map.entry("CORRECTED CORRECT", Stage.CORRECTED),
            Map.entry("CORRECTED REVOKE", Stage.REVOKED),
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
            case CALL -> nomination.callToCouncil(0);
            case RECALL -> nomination.recall();
            case PASS -> nomination.conclude(ANomination.outcome(true));
            case REJECT -> nomination.conclude(ANomination.outcome(false));
            case AWARD -> nomination.award();
            case REVOKE -> nomination.revoke();
            case WITHDRAW -> nomination.withdraw("Rút hồ sơ");
            case CONSULT -> nomination.consult(ANomination.DAY, ANomination.DAY.plusDays(14), 10, 1);
            case END_CONSULTATION -> nomination.endConsultation(ANomination.DAY.plusDays(15));
            case REFUSE -> nomination.refuse("Không đủ tiêu chuẩn");
            case RECOMMEND -> nomination.recommend();
            case HIGHER_AWARD -> nomination.hearFromAbove(true);
            case HIGHER_REJECT -> nomination.hearFromAbove(false);
            case PUBLISH -> nomination.publishResult();
            case CORRECT -> nomination.correct();
        }
    }

    @Test
    void an_incomplete_dossier_is_not_submitted() {
        Nomination nomination = ANomination.draft();
        nomination.revise(new Proposal(ANomination.enterprise(), "Giữ vững sản xuất", List.of(), null, List.of()));

        Refusal refusal =
                assertRefused("document-missing", () -> nomination.submit(AnAwardType.FORM_CHECKLIST, ANomination.DAY));

        assertEquals(3, refusal.parts().size());
    }

    @Test
    void what_comes_back_says_why_until_it_is_submitted_again() {
        Nomination nomination = ANomination.in(Stage.RETURNED);
        assertEquals("Thiếu xác nhận", nomination.examination.returnReason);
        assertEquals(List.of(DocumentKind.BAO_CAO_THANH_TICH), nomination.examination.missing);

        nomination.submit(AnAwardType.FORM_CHECKLIST, ANomination.DAY.plusDays(5));

        assertNull(nomination.examination.returnReason);
        assertEquals(List.of(), nomination.examination.missing);
        assertEquals(ANomination.DAY, nomination.dossier.submittedOn, "the first submission's day stays");
    }

    @Test
    void a_return_voids_the_appraisal() {
        Nomination nomination = ANomination.in(Stage.APPRAISED);
        nomination.returnForSupplement("Thiếu xác nhận", List.of());
        assertNull(nomination.examination.eligible);
        assertNull(nomination.examination.opinion);
    }

    @Test
    void only_what_was_found_eligible_goes_before_the_council() {
        Nomination nomination = ANomination.in(Stage.ACCEPTED);
        nomination.appraise(false, "Chưa đủ tiêu chuẩn");
        assertRefused("not-eligible", () -> nomination.callToCouncil(0));
    }

    @Test
    void the_councils_word_is_kept() {
        assertEquals(
                ANomination.outcome(true),
                ANomination.in(Stage.AWARDED).council().orElseThrow());
    }

    @Test
    void the_public_is_asked_to_the_end_of_the_last_day() {
        Nomination nomination = ANomination.in(Stage.CONSULTATION);
        assertRefused("consultation-running", () -> nomination.endConsultation(ANomination.DAY.plusDays(14)));
        nomination.endConsultation(ANomination.DAY.plusDays(15));
        nomination.callToCouncil(10);
        assertEquals(Stage.COUNCIL, nomination.stage());
    }

    @Test
    void where_the_law_has_the_public_asked_the_council_waits() {
        assertRefused("public-not-asked", () -> ANomination.in(Stage.APPRAISED).callToCouncil(10));
        assertRefused(
                "listing-too-short",
                "/workingDays",
                () -> ANomination.in(Stage.APPRAISED).consult(ANomination.DAY, ANomination.DAY.plusDays(12), 9, 10));
    }

    @Test
    void rounds_of_supplement_are_counted() {
        Nomination nomination = ANomination.in(Stage.RETURNED);
        assertEquals(1, nomination.rounds());
        nomination.submit(AnAwardType.FORM_CHECKLIST, ANomination.DAY);
        nomination.returnForSupplement("Thiếu", List.of());
        assertEquals(2, nomination.rounds());
    }
}
