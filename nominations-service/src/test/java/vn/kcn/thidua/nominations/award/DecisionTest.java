package vn.kcn.thidua.nominations.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.nominations.regime.AnAwardType;

class DecisionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

    @Test
    void is_signed_today_at_the_latest() {
        assertEquals(2021, signed(DAY).decidedYear);
        assertRefused(
                "decided-in-future",
                "/decidedOn",
                () -> Decision.sign("B", wanted("1"), DAY.minusDays(1), "leader.demo"));
    }

    @Test
    void one_number_is_one_however_it_is_typed() {
        assertEquals(Decision.keyOf("15/QĐ-KCN"), Decision.keyOf(" 15 /qđ-kcn"));
    }

    @Test
    void follows_the_council_on_the_same_day_or_later() {
        Decision decision = signed(DAY);
        decision.requireAfterCouncil(DAY, "/decidedOn");
        assertRefused(
                "decided-before-council",
                "/decidedOn",
                () -> decision.requireAfterCouncil(DAY.plusDays(1), "/decidedOn"));
    }

    @Test
    void the_board_decides_on_grassroots_awards_alone() {
        new Authority(true).requireOver(AnAwardType.giayKhen(), "/nominations/0");
        assertRefused(
                "not-decidable-here",
                "/nominations/0",
                () -> new Authority(true).requireOver(AnAwardType.bangKhenTinh(), "/nominations/0"));
    }

    @Test
    void a_board_without_that_authority_decides_on_none() {
        assertRefused(
                "not-decidable-here",
                "/nominations/0",
                () -> new Authority(false).requireOver(AnAwardType.giayKhen(), "/nominations/0"));
    }

    private static Decision signed(LocalDate today) {
        return Decision.sign("B", wanted("15/QĐ-KCN"), today, "leader.demo");
    }

    private static NewDecision wanted(String number) {
        return new NewDecision(number, DAY, "Trưởng Ban", List.of("Luật"), List.of(UUID.randomUUID()));
    }
}
