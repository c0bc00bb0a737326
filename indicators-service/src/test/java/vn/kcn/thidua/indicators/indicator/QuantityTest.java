package vn.kcn.thidua.indicators.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            text,                        written
            9.45,                        9.45
            220000,                      220000
            0,                           0
            -0.0,                        0
            -12.50,                      -12.5
            007,                         7
            100.000000000,               100
            2.2E5,                       220000
            1e-6,                        0.000001
            999999999999999999.999999,   999999999999999999.999999
            """, useHeadersInDisplayName = true)
    void keeps_numbers_exactly_and_writes_them_plainly(String text, String written) {
        assertEquals(written, Quantity.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "abc", "1.", ".5", "+1", "1 000", "0x1F", "--1", "1.2.3", "١٢", "1_000"})
    void refuses_what_is_no_number(String text) {
        refuses("not-a-number", () -> Quantity.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9,45", "1.234,5", "-1,5", "220.000,00"})
    void refuses_a_decimal_comma_by_name(String text) {
        refuses("decimal-comma", () -> Quantity.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000000", "1e999", "1e18", "-1000000000000000000"})
    void refuses_more_than_eighteen_digits_before_the_point(String text) {
        refuses("number-too-large", () -> Quantity.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "1e-7", "1.1234567"})
    void refuses_more_than_six_decimals(String text) {
        refuses("too-many-decimals", () -> Quantity.parse(text));
    }

    @Test
    void refuses_an_enormous_exponent_without_writing_the_number_out() {
        refuses("number-too-large", () -> new Quantity(new BigDecimal("1E+2147483647")));
        refuses("too-many-decimals", () -> new Quantity(new BigDecimal("1E-2147483647")));
    }

    @Property
    void equal_numbers_are_equal_however_they_were_written(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal number) {
        Quantity quantity = new Quantity(number);

        assertEquals(0, quantity.value().compareTo(number));
        assertEquals(quantity, Quantity.parse(number.toPlainString()));
        assertEquals(quantity.hashCode(), new Quantity(number.setScale(12)).hashCode());
        assertTrue(quantity.value().scale() >= 0);
    }
}
