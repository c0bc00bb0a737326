package vn.kcn.thidua.enterprises.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.kit.problem.Refusal;

class TaxCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the algorithm's worked example: S = 158, r = 4, so 6
                "0100047516",
                "0100112437",
                "0101243150",
                "0100107370",
                "0100230800",
                "0102182292",
                "0100233488",
                "0100109106",
                "0000000070",
                // synthetic, of the region 24
                "2400999012",
                "2400999037",
                "2400999044",
                "2400999051",
                "2400999069",
                "2400999076",
                "2400999083",
                "2400999090",
                "2400999100",
                "2400999118",
                "2400999125"
            })
    void accepts_a_right_check_digit(String code) {
        assertEquals(code, new TaxCode(code).digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0100112437005", "0314409058002", "0312687878001", "0100109106001", "2400999012999"})
    void accepts_a_dependent_unit_from_001_to_999(String code) {
        assertEquals(code, new TaxCode(code).digits());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        written,            digits
        0100112437-005,     0100112437005
        0314409058-002,     0314409058002
        0312687878-001,     0312687878001
        24 00 999 012,      2400999012
        2400.999.012,       2400999012
        '  2400999012 ',    2400999012
        0100112437 - 005,   0100112437005
        """, useHeadersInDisplayName = true)
    void ignores_spaces_dots_and_hyphens_as_people_write_them(String written, String digits) {
        assertEquals(new TaxCode(digits), TaxCode.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0100233480", "0100109107", "2400999013", "0100047510", "0100233480001"})
    void refuses_a_wrong_check_digit(String code) {
        assertEquals("tax-code-check-digit", refusal(code).code());
    }

    /** S = 517, r = 0: a check digit of ten would be needed, so no such code was ever issued. */
    @ParameterizedTest
    @ValueSource(strings = {"240099902", "000000000"})
    void refuses_every_tenth_digit_where_the_remainder_is_nought(String prefix) {
        for (int digit = 0; digit <= 9; digit++) {
            String code = prefix + digit;
            assertEquals("tax-code-check-digit", refusal(code).code(), code);
        }
    }

    @Test
    void gives_nought_where_the_remainder_is_ten() {
        assertEquals("0000000070", new TaxCode("0000000070").digits());
        assertEquals("tax-code-check-digit", refusal("0000000071").code());
    }

    @Test
    void refuses_the_dependent_unit_000() {
        assertEquals("tax-code-unit", refusal("0314409058-000").code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345678",
                "240099901",
                "24009990120",
                "240099901201",
                "24009990120011",
                "240099901x",
                "٢٤٠٠٩٩٩٠١٢",
                "２４００９９９０１２",
                "2400999012\u0000",
                "2400999012\n",
                "+2400999012",
                "2400/999012"
            })
    void refuses_anything_but_ten_or_thirteen_ascii_digits(String code) {
        assertEquals("tax-code-form", refusal(code).code());
    }

    private static Refusal refusal(String code) {
        return assertThrows(Refusal.class, () -> TaxCode.of(code));
    }
}
