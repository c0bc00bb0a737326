package vn.kcn.thidua.nominations.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void has_ninety_bits_of_signs_that_no_reader_mistakes() {
        Set<Character> signs = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String code = VerificationCode.random(RANDOM).text();
            assertTrue(code.matches("[A-Z0-9]{5}(-[A-Z0-9]{5}){3}"), code);
            code.replace("-", "").chars().forEach(sign -> signs.add((char) sign));
        }
        assertEquals(
                "34679ACDEFGHJKMNPRTVWXY",
                signs.stream().sorted().map(String::valueOf).collect(Collectors.joining()));
        assertTrue(20 * Math.log(signs.size()) / Math.log(2) > 90);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7KM3P-XC9TA-4VRWE-H6DNY",
                "7km3p-xc9ta-4vrwe-h6dny",
                "7KM3PXC9TA4VRWEH6DNY",
                " 7KM3P XC9TA 4VRWE H6DNY "
            })
    void is_read_as_people_type_it(String typed) {
        assertEquals(
                Optional.of("7KM3P-XC9TA-4VRWE-H6DNY"),
                VerificationCode.read(typed).map(VerificationCode::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KM3P", "7KM3P-XC9TA-4VRWE-H6DN0", "7KM3P-XC9TA-4VRWE-H6DNYY", "' or 1=1 --"})
    void is_nothing_else(String typed) {
        assertEquals(Optional.empty(), VerificationCode.read(typed));
    }
}
