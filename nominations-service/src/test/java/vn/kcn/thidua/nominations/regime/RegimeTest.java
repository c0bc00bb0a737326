package vn.kcn.thidua.nominations.regime;

import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegimeTest {

    private static final Regime REGIME =
            new Regime("TDKT_2022_ND98", "Law", null, null, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30), true);

    @Test
    void is_in_force_from_its_first_day_to_its_last() {
        REGIME.requireInForceOn(LocalDate.of(2024, 1, 1));
        REGIME.requireInForceOn(LocalDate.of(2025, 6, 30));
    }

    @Test
    void is_not_in_force_the_day_before_or_after() {
        assertRefused("regime-not-in-force", "/regime", () -> REGIME.requireInForceOn(LocalDate.of(2023, 12, 31)));
        assertRefused("regime-not-in-force", "/regime", () -> REGIME.requireInForceOn(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void an_open_end_is_always() {
        new Regime("TDKT_2003", "Law", null, null, null, null, true).requireInForceOn(LocalDate.of(1999, 1, 1));
    }
}
