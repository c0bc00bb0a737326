package vn.kcn.thidua.nominations.regime;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class PrizeMoneyApiTest {

    /** Amounts that circulars and newspapers printed, or that follow from them. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            award,     recipient,  on,         amount,   verified
            CSTDCS,    INDIVIDUAL, 2021-12-31, 1490000,  true
            TTLDXS,    COLLECTIVE, 2021-12-31, 2235000,  true
            CO_TINH,   ENTERPRISE, 2021-12-31, 11920000, true
            CO_CP,     COLLECTIVE, 2021-12-31, 17880000, true
            LDTT,      INDIVIDUAL, 2021-12-31, 447000,   true
            GIAY_KHEN, INDIVIDUAL, 2021-12-31, 447000,   true
            GIAY_KHEN, ENTERPRISE, 2021-12-31, 894000,   false
            BK_TINH,   INDIVIDUAL, 2021-12-31, 1490000,  true
            CSTDTQ,    INDIVIDUAL, 2019-06-30, 6255000,  false
            CSTDTQ,    INDIVIDUAL, 2019-07-01, 6705000,  true
            LDTT,      INDIVIDUAL, 2024-03-15, 540000,   true
            LDTT,      INDIVIDUAL, 2024-06-30, 540000,   true
            LDTT,      INDIVIDUAL, 2024-07-01, 710000,   false
            LDTT,      INDIVIDUAL, 2025-12-15, 710000,   false
            LDTT,      INDIVIDUAL, 2026-12-15, 760000,   false
            BK_TINH,   INDIVIDUAL, 2025-12-15, 3510000,  false
            BK_TINH,   INDIVIDUAL, 2026-12-15, 3800000,  false
            """, useHeadersInDisplayName = true)
    void is_the_multiplier_times_the_wage_of_the_day_rounded_up(
            String award, String recipient, String on, BigDecimal amount, boolean verified) {
        anonymous()
                .get("/api/v1/award-types/" + award + "/money?recipient=" + recipient + "&on=" + on)
                .then()
                .statusCode(200)
                .body("amount", equalTo(amount.intValueExact()))
                .body("verified", equalTo(verified));
    }

    @Test
    void keeps_the_regime_of_the_nomination_whatever_the_day() {
        anonymous()
                .get("/api/v1/award-types/LDTT/money?recipient=INDIVIDUAL&on=2024-02-01&regime=TDKT_2003")
                .then()
                .statusCode(200)
                .body("amount", equalTo(540000))
                .body("baseWage", equalTo(1800000));
    }

    @ParameterizedTest
    @CsvSource({"HCLD_3, INDIVIDUAL, 2021-12-31", "LDTT, INDIVIDUAL, 2010-01-01", "BK_TINH, HOUSEHOLD, 2025-01-01"})
    void is_not_guessed(String award, String recipient, String on) {
        anonymous()
                .get("/api/v1/award-types/" + award + "/money?recipient=" + recipient + "&on=" + on)
                .then()
                .statusCode(404)
                .body("code", equalTo("no-money-rule"));
    }

    @ParameterizedTest
    @CsvSource({"1, 447000, 447000", "10000, 702000, 710000", "10000, 710000, 710000", "10000, 700000.001, 710000"})
    void rounds_up_to_whole_units_and_leaves_whole_ones(int unit, BigDecimal amount, BigDecimal rounded) {
        assertEquals(rounded, new MoneyRounding(unit, null, true).up(amount));
    }

    @Test
    void titles_and_forms_are_two_lists_of_the_law_in_force() {
        anonymous()
                .get("/api/v1/award-types?kind=TITLE&on=2021-12-31")
                .then()
                .statusCode(200)
                .body("items.regime.unique()", contains("TDKT_2003"))
                .body(
                        "items.code",
                        contains("CO_CP", "CO_TINH", "CSTDCS", "CSTDTQ", "CSTD_TINH", "LDTT", "TTLDTT", "TTLDXS"));
        anonymous()
                .get("/api/v1/award-types?kind=FORM&on=2025-07-01")
                .then()
                .body("items.regime.unique()", contains("TDKT_2022_ND152"))
                .body("items.code", contains("BK_TINH", "BK_TTG", "GIAY_KHEN", "HCLD_1", "HCLD_2", "HCLD_3"));
    }
}
