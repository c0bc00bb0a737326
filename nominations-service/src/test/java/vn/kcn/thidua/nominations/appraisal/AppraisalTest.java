package vn.kcn.thidua.nominations.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;
import static vn.kcn.thidua.nominations.appraisal.AScheme.criterion;
import static vn.kcn.thidua.nominations.appraisal.AScheme.mark;
import static vn.kcn.thidua.nominations.appraisal.AScheme.submitted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraisalTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            combining, points,            share of SX, total
            MEAN,      '80,81,81',        80.6667,     68.4000
            MEAN,      '0.01,0,0',        0.0033,      20.0020
            TRIMMED,   '80,81,81',        81.0000,     68.6000
            TRIMMED,   '100,70.5,0,70',   70.2500,     62.1500
            TRIMMED,   '50,50,50',        50.0000,     50.0000
            """, useHeadersInDisplayName = true)
    void reviews_are_combined_as_declared(Combining combining, String points, String sx, String total) {
        Appraisal appraisal = Appraisal.of(AScheme.of(combining, 3), submitted(points.split(",")));
        assertEquals(new BigDecimal(sx), appraisal.criteria().get("SX").printed());
        assertEquals(
                new BigDecimal(total),
                appraisal.total().map(Share::printed).orElseThrow().setScale(4));
    }

    @Test
    void a_third_is_compared_exactly_where_its_print_is_the_same() {
        Share third = new Share(BigDecimal.ONE, 3);
        Share almost = new Share(new BigDecimal("0.33333"), 1);
        assertEquals(third.printed(), almost.printed());
        assertTrue(third.compareTo(almost) > 0);
        assertEquals(0, third.compareTo(new Share(new BigDecimal("2"), 6)));
    }

    @Test
    void fewer_reviews_than_asked_for_make_no_result() {
        Appraisal appraisal = Appraisal.of(AScheme.of(Combining.TRIMMED, 3), submitted("80", "90"));
        assertFalse(appraisal.isEnough());
        assertEquals(Optional.empty(), appraisal.total());
        assertTrue(Appraisal.of(AScheme.of(Combining.TRIMMED, 3), submitted("80", "90", "70"))
                .isEnough());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            points, comment, complete
            20,     '',      false
            20,     vì sao,  true
            20.01,  '',      true
            94.99,  '',      true
            95,     ' ',     false
            95,     vì sao,  true
            """, useHeadersInDisplayName = true)
    void extreme_points_owe_their_reason(String points, String comment, boolean complete) {
        List<Mark> marks = List.of(new Mark("SX", new BigDecimal(points), comment), mark("MT", "50"));
        Scheme scheme = AScheme.of(Combining.MEAN, 1);
        if (complete) {
            scheme.requireComplete(marks);
        } else {
            assertRefused("comment-missing", () -> scheme.requireComplete(marks));
        }
    }

    @Test
    void what_is_declared_must_hold_together() {
        assertRefused(
                "weights-not-whole",
                "/criteria",
                () -> Scheme.of(
                        "M", AScheme.wanted(Combining.MEAN, 1, criterion("SX", "60"), criterion("MT", "39.99"))));
        assertRefused(
                "named-twice",
                "/criteria/1/code",
                () -> Scheme.of("M", AScheme.wanted(Combining.MEAN, 1, criterion("SX", "60"), criterion("SX", "40"))));
        assertRefused("too-few-to-trim", "/leastReviews", () -> AScheme.of(Combining.TRIMMED, 2));
    }

    @Test
    void points_fit_the_scheme() {
        Scheme scheme = AScheme.of(Combining.MEAN, 1);
        assertRefused("unknown-criterion", "/scores/0/criterion", () -> scheme.requireFitting(List.of(mark("X", "1"))));
        assertRefused(
                "unknown-criterion",
                "/scores/1/criterion",
                () -> scheme.requireFitting(List.of(mark("SX", "1"), mark("SX", "2"))));
        assertRefused(
                "too-many-points", "/scores/0/points", () -> scheme.requireFitting(List.of(mark("SX", "100.01"))));
        scheme.requireFitting(List.of(mark("SX", "100")));
        assertRefused("score-missing", () -> scheme.requireComplete(List.of(mark("SX", "50"))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            blindness, keeps, appraises, ownIsIn, others, result
            NONE,      false, true,      false,   true,   true
            UNTIL_OWN, true,  true,      false,   false,  false
            UNTIL_OWN, false, true,      true,    true,   true
            UNTIL_OWN, true,  false,     false,   true,   true
            UNTIL_OWN, false, false,     false,   false,  true
            ALWAYS,    true,  true,      true,    false,  false
            ALWAYS,    true,  false,     false,   true,   true
            """, useHeadersInDisplayName = true)
    void being_an_appraiser_goes_before_every_other_role(
            Blindness blindness, boolean keeps, boolean appraises, boolean ownIsIn, boolean others, boolean result) {
        Sight sight = new Sight(blindness, keeps, appraises, ownIsIn);
        assertEquals(others, sight.ofOthersScores());
        assertEquals(result, sight.ofResult());
    }

    @TestFactory
    Stream<DynamicTest> every_command_lands_where_it_should_or_is_refused() {
        return Stream.of(ReviewState.values())
                .flatMap(state -> Stream.of(ReviewCommand.values())
                        .map(command ->
                                DynamicTest.dynamicTest(state + " " + command, () -> assertLands(state, command))));
    }

    private static void assertLands(ReviewState state, ReviewCommand command) {
        Review review = AScheme.submitted("50").getFirst();
        review.state = state;
        ReviewState lands = switch (state + " " + command) {
            case "ASSIGNED SCORE", "SUBMITTED REOPEN" -> ReviewState.ASSIGNED;
            case "ASSIGNED SUBMIT" -> ReviewState.SUBMITTED;
            case "ASSIGNED DECLINE" -> ReviewState.DECLINED;
            case "ASSIGNED RELIEVE" -> ReviewState.RELIEVED;
            default -> null;
        };
        if (lands == null) {
            assertRefused("wrong-transition", () -> apply(review, command));
            assertEquals(state, review.state);
        } else {
            apply(review, command);
            assertEquals(lands, review.state);
        }
    }

    private static void apply(Review review, ReviewCommand command) {
        Scheme scheme = AScheme.of(Combining.MEAN, 1);
        switch (command) {
            case SCORE -> review.score(scheme, List.of(mark("SX", "50")));
            case SUBMIT -> review.submit(scheme, "Đạt", java.time.Instant.EPOCH);
            case DECLINE -> review.decline("Bận");
            case RELIEVE -> review.relieve("Đổi người");
            case REOPEN -> review.reopen("Chấm lại");
        }
    }
}
