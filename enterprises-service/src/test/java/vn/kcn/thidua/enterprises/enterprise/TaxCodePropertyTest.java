package vn.kcn.thidua.enterprises.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import vn.kcn.thidua.kit.problem.Refusal;

class TaxCodePropertyTest {

    /** Of ten last digits one is right, or none where the weighted sum is a multiple of eleven. */
    @Property
    void a_prefix_has_one_check_digit_or_none(@ForAll @NumericChars @StringLength(9) String prefix) {
        List<String> valid = IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> prefix + digit)
                .filter(TaxCodePropertyTest::isAccepted)
                .toList();

        int remainder = weightedSum(prefix) % 11;
        assertEquals(remainder == 0 ? List.of() : List.of(prefix + (10 - remainder)), valid);
    }

    /** What the check digit is for: a slip of the keyboard in one digit is always found. */
    @Property
    void one_mistyped_digit_is_found(
            @ForAll @NumericChars @StringLength(9) String prefix,
            @ForAll @IntRange(min = 0, max = 9) int position,
            @ForAll @CharRange(from = '0', to = '9') char typed) {
        int remainder = weightedSum(prefix) % 11;
        if (remainder == 0) {
            return;
        }
        String right = prefix + (10 - remainder);
        String mistyped = right.substring(0, position) + typed + right.substring(position + 1);

        assertTrue(isAccepted(right));
        assertEquals(mistyped.equals(right), isAccepted(mistyped));
    }

    @Property
    void any_text_is_accepted_or_refused_and_nothing_else(@ForAll String text) {
        isAccepted(text);
    }

    /** As the circular prints it, term by term. */
    private static int weightedSum(String prefix) {
        return 31 * at(prefix, 0)
                + 29 * at(prefix, 1)
                + 23 * at(prefix, 2)
                + 19 * at(prefix, 3)
                + 17 * at(prefix, 4)
                + 13 * at(prefix, 5)
                + 7 * at(prefix, 6)
                + 5 * at(prefix, 7)
                + 3 * at(prefix, 8);
    }

    private static int at(String digits, int index) {
        return Character.digit(digits.charAt(index), 10);
    }

    private static boolean isAccepted(String text) {
        try {
            TaxCode.of(text);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
