package vn.kcn.thidua.enterprises.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.enterprises.registry.Money;
import vn.kcn.thidua.kit.problem.Refusal;

class SizeRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    /** Revenue and capital in million VND; each row of NĐ 80/2021 Art. 5 at its limit and just past it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        sector,     insured, revenue, capital, size
        PRODUCTION, 10,      3000,    99999,   MICRO
        PRODUCTION, 10,      999999,  3000,    MICRO
        PRODUCTION, 10,      3001,    3001,    SMALL
        PRODUCTION, 11,      3000,    3000,    SMALL
        PRODUCTION, 100,     50000,   999999,  SMALL
        PRODUCTION, 100,     999999,  20000,   SMALL
        PRODUCTION, 100,     50001,   20001,   MEDIUM
        PRODUCTION, 101,     50000,   20000,   MEDIUM
        PRODUCTION, 200,     200000,  999999,  MEDIUM
        PRODUCTION, 200,     999999,  100000,  MEDIUM
        PRODUCTION, 200,     200001,  100001,  LARGE
        PRODUCTION, 150,     300000,  90000,   MEDIUM
        PRODUCTION, 201,     1000,    ,        LARGE
        PRODUCTION, 0,       0,       0,       MICRO
        SERVICES,   10,      10000,   999999,  MICRO
        SERVICES,   10,      999999,  3000,    MICRO
        SERVICES,   10,      10001,   3001,    SMALL
        SERVICES,   11,      10000,   3000,    SMALL
        SERVICES,   50,      100000,  999999,  SMALL
        SERVICES,   50,      999999,  50000,   SMALL
        SERVICES,   50,      100001,  50001,   MEDIUM
        SERVICES,   51,      100000,  50000,   MEDIUM
        SERVICES,   100,     300000,  999999,  MEDIUM
        SERVICES,   100,     999999,  100000,  MEDIUM
        SERVICES,   100,     300001,  100001,  LARGE
        SERVICES,   101,     1,       1,       LARGE
        """, useHeadersInDisplayName = true)
    void takes_labour_and_one_of_revenue_and_capital(
            Sector sector, int insured, @Nullable Long revenue, @Nullable Long capital, SizeClass size) {
        assertEquals(size, classify(insured, revenue, capital, "VND", sector, DAY));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        insured, revenue, capital, currency, size
        ,        1,       1,       VND,
        50,      ,        ,        VND,
        50,      ,        1,       USD,
        50,      1,       1,       USD,      SMALL
        150,     999999,  1,       USD,
        201,     ,        ,        VND,      LARGE
        """, useHeadersInDisplayName = true)
    void tells_nothing_where_the_figures_cannot(
            @Nullable Integer insured,
            @Nullable Long revenue,
            @Nullable Long capital,
            String currency,
            @Nullable SizeClass size) {
        assertEquals(size, classify(insured, revenue, capital, currency, Sector.PRODUCTION, DAY));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        day,        size
        2018-03-10,
        2018-03-11, SMALL
        2021-10-14, SMALL
        2021-10-15, SMALL
        """, useHeadersInDisplayName = true)
    void goes_by_the_decree_in_force_that_day(LocalDate day, @Nullable SizeClass size) {
        assertEquals(size, classify(50, 1L, 1L, "VND", Sector.PRODUCTION, day));
    }

    @ParameterizedTest
    @CsvSource({"0111, PRODUCTION", "2610, PRODUCTION", "4390, PRODUCTION", "4610, SERVICES", "9700, SERVICES"})
    void agriculture_industry_and_construction_are_one_sector(String industry, Sector sector) {
        assertEquals(sector, Sector.of(industry));
    }

    @Test
    void a_figure_has_its_date() {
        assertEquals(
                "scale-undated",
                assertThrows(Refusal.class, () -> new Scale(1, null, null, null, null, null))
                        .code());
        assertEquals(
                "scale-undated",
                assertThrows(Refusal.class, () -> new Scale(null, null, 1, null, null, null))
                        .code());
        assertEquals(
                "scale-undated",
                assertThrows(Refusal.class, () -> new Scale(null, null, null, 1L, null, null))
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10000000000000000.01", "0.001", "1e999999999", "1e-999999999"})
    void refuses_an_amount_that_is_none(String amount) {
        assertEquals(
                "money-out-of-range",
                assertThrows(Refusal.class, () -> new Money(new BigDecimal(amount), "VND"))
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vnd", "XYZ", "VNDD"})
    void refuses_a_currency_that_is_none(String currency) {
        assertEquals(
                "unknown-currency",
                assertThrows(Refusal.class, () -> new Money(BigDecimal.ONE, currency))
                        .code());
    }

    private static @Nullable SizeClass classify(
            @Nullable Integer insured,
            @Nullable Long revenue,
            @Nullable Long capital,
            String currency,
            Sector sector,
            LocalDate day) {
        Long revenueVnd = revenue == null ? null : revenue * 1_000_000;
        Money money =
                capital == null ? null : new Money(BigDecimal.valueOf(capital).scaleByPowerOfTen(6), currency);
        return SizeRules.classify(new Scale(null, null, insured, revenueVnd, 2021, money), sector, day)
                .orElse(null);
    }
}
