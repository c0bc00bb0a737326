package vn.kcn.thidua.enterprises.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kcn.thidua.enterprises.enterprise.AnEnterprise.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.kit.problem.Refusal;

class ShareholdingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        first,   firstUntil, second, secondFrom, sound
        60,      ,           40,     2020-01-01, true
        60,      ,           40.0001, 2020-01-01, false
        60,      2020-01-01, 60,     2020-01-01, true
        60,      2020-01-02, 60,     2020-01-01, false
        99.9999, ,           0.0001, 2019-01-01, true
        """, useHeadersInDisplayName = true)
    void shares_are_the_whole_at_most_on_every_day(
            String first, @Nullable LocalDate firstUntil, String second, LocalDate secondFrom, boolean sound) {
        Shareholding shareholding = new Shareholding(List.of(
                investor(first, false, LocalDate.of(2019, 1, 1), firstUntil),
                investor(second, false, secondFrom, null)));

        if (sound) {
            assertEquals(shareholding, shareholding.requireSound(TODAY));
        } else {
            assertEquals("shares-exceed-whole", refusal(shareholding).code());
            assertEquals("/investors/1/share", refusal(shareholding).pointer());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.0001", "0.00001", "1e999999999", "1e-999999999"})
    void refuses_a_share_that_is_none(String share) {
        Shareholding shareholding = new Shareholding(List.of(investor(share, false, LocalDate.of(2019, 1, 1), null)));

        assertEquals("share-out-of-range", refusal(shareholding).code());
    }

    @Test
    void one_controls_on_a_day_and_another_after() {
        LocalDate handedOver = LocalDate.of(2020, 6, 1);
        Investor first = investor("60", true, LocalDate.of(2019, 1, 1), handedOver);
        Investor next = investor("40", true, handedOver, null);

        Shareholding shareholding = new Shareholding(List.of(first, next)).requireSound(TODAY);

        assertEquals(first, shareholding.parentOn(handedOver.minusDays(1)).orElseThrow());
        assertEquals(next, shareholding.parentOn(handedOver).orElseThrow());
        assertEquals(
                "several-parents",
                refusal(new Shareholding(List.of(first, investor("40", true, handedOver.minusDays(1), null))))
                        .code());
    }

    @Test
    void ends_after_it_begins_and_began_already() {
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertEquals(
                "share-ends-before-it-begins",
                refusal(new Shareholding(List.of(investor("1", false, day, day))))
                        .code());
        assertEquals(
                "date-in-future",
                refusal(new Shareholding(
                                List.of(investor("1", false, TODAY.day().plusDays(1), null))))
                        .code());
    }

    @Test
    void a_person_is_told_without_the_name() {
        Investor person =
                new Investor("Người Mẫu", true, null, "VN", BigDecimal.ONE, false, LocalDate.of(2019, 1, 1), null);

        assertEquals(
                null,
                new Shareholding(List.of(person))
                        .withoutPersons()
                        .investors()
                        .getFirst()
                        .name());
    }

    private static Refusal refusal(Shareholding shareholding) {
        return assertThrows(Refusal.class, () -> shareholding.requireSound(TODAY));
    }

    private static Investor investor(String share, boolean controls, LocalDate from, @Nullable LocalDate until) {
        return new Investor("Example Holdings", false, null, "KR", new BigDecimal(share), controls, from, until);
    }
}
