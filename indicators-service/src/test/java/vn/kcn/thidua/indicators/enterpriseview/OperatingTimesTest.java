package vn.kcn.thidua.indicators.enterpriseview;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.indicators.period.Period;

class OperatingTimesTest {

    private static final TaxCode ENTERPRISE = new TaxCode("2400999012");
    private static final Period JULY = Period.month(2021, 7);

    @ParameterizedTest
    @CsvSource(textBlock = """
            begins,     ends,       operated
            2021-07-31, ,           true
            2021-08-01, ,           false
            2019-01-01, 2021-06-30, false
            2019-01-01, 2021-07-01, true
            2021-07-10, 2021-07-10, true
            2019-01-01, ,           true
            """, useHeadersInDisplayName = true)
    void one_day_of_operation_in_the_month_is_enough(LocalDate begins, LocalDate ends, boolean operated) {
        OperatingTimes times = OperatingTimes.none().operated(ENTERPRISE, begins, ends);

        if (operated) {
            assertDoesNotThrow(() -> times.requireOperated(ENTERPRISE, JULY));
        } else {
            assertEquals(
                    "/period",
                    refuses("not-operating", () -> times.requireOperated(ENTERPRISE, JULY))
                            .pointer());
        }
    }

    @Test
    void an_enterprise_that_never_operated_is_known_all_the_same() {
        OperatingTimes times = OperatingTimes.none().known(ENTERPRISE);

        refuses("not-operating", () -> times.requireOperated(ENTERPRISE, JULY));
        refuses("unknown-enterprise", () -> times.requireOperated(new TaxCode("2400999037"), JULY));
    }

    @Test
    void tax_codes_are_digits_however_they_are_written() {
        assertEquals(ENTERPRISE, new TaxCode("2400 999 012"));
        assertEquals("2400999012001", new TaxCode("2400999012-001").digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "240099901", "24009990123", "24009990120011", "240099901X", "٢٤٠٠٩٩٩٠١٢"})
    void refuses_tax_codes_of_another_length(String text) {
        refuses("invalid-tax-code", () -> new TaxCode(text));
    }
}
