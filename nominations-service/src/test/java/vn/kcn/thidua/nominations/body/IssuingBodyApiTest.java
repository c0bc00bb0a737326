package vn.kcn.thidua.nominations.body;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class IssuingBodyApiTest {

    @Inject
    IssuingBodies bodies;

    @ParameterizedTest
    @CsvSource({"2003-12-10, BQLKCN_BG", "2025-06-30, BQLKCN_BG", "2025-07-01, BQLKCN_BN", "2026-11-24, BQLKCN_BN"})
    void a_day_has_the_board_of_its_time(LocalDate day, String code) {
        assertEquals(code, bodies.on(day).code());
    }

    @Test
    void before_the_first_there_was_none() {
        assertRefused("no-issuing-body", () -> bodies.on(LocalDate.of(2003, 12, 9)));
    }

    @Test
    void anybody_reads_them() {
        anonymous()
                .get("/api/v1/issuing-bodies")
                .then()
                .statusCode(200)
                .body("code", contains("BQLKCN_BG", "BQLKCN_BN"))
                .body("successor", contains("BQLKCN_BN", null));
    }
}
