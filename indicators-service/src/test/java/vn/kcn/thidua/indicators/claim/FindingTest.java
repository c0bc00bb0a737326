package vn.kcn.thidua.indicators.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    private static Finding finding(
            Claim.Statement statement, String value, @Nullable String reference, String stated, boolean exact) {
        return Finding.of(
                new Claim(
                        null,
                        null,
                        statement,
                        new BigDecimal(value),
                        reference == null ? null : new BigDecimal(reference),
                        new BigDecimal(stated),
                        null),
                exact);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            statement, value,  reference, stated, exact, verdict,       computed
            GROWTH,    9.6,    9.45,      1.6,    false, OK,            1.5873
            GROWTH,    8.5,    8.1,       4.8,    false, ROUNDING,      4.9383
            GROWTH,    8.5,    8.1,       4.9,    false, OK,            4.9383
            GROWTH,    8.5,    8.1,       6.3,    false, MISMATCH,      4.9383
            GROWTH,    8.5,    8.1,       3.6,    false, MISMATCH,      4.9383
            GROWTH,    8.50,   8.10,      4.8,    false, ROUNDING,      4.9383
            GROWTH,    8.500,  8.100,     4.8,    false, MISMATCH,      4.9383
            CHANGE,    390,    369,       22,     true,  MISMATCH,      21.0000
            CHANGE,    390,    369,       21,     true,  OK,            21.0000
            CHANGE,    190,    160,       30,     false, OK,            30.0000
            SHARE,     190,    207.45,    91.6,   false, OK,            91.5883
            SHARE,     369,    395,       93.4,   true,  OK,            93.4177
            SHARE,     369,    395,       93.5,   true,  MISMATCH,      93.4177
            GROWTH,    1045,   1000,      5,      true,  OK,            4.5000
            GROWTH,    1044.9, 1000,      5,      true,  MISMATCH,      4.4900
            GROWTH,    -3,     2,         -250,   true,  OK,            -250.0000
            """, useHeadersInDisplayName = true)
    void a_statement_is_right_within_half_a_unit_of_its_last_digit(
            Claim.Statement statement,
            String value,
            String reference,
            String stated,
            boolean exact,
            Finding.Verdict verdict,
            BigDecimal computed) {
        Finding finding = finding(statement, value, reference, stated, exact);

        assertEquals(verdict, finding.verdict());
        assertEquals(computed, finding.computed());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            statement, value,  stated, implied
            SHARE,     8.5,    81,     10.4938
            SHARE,     220000, 97.5,   225641.0256
            CHANGE,    390,    22,     368
            GROWTH,    8.5,    -100,
            """, useHeadersInDisplayName = true)
    void without_a_reference_there_is_only_what_it_would_have_to_be(
            Claim.Statement statement, String value, String stated, @Nullable BigDecimal implied) {
        Finding finding = finding(statement, value, null, stated, false);

        assertEquals(Finding.Verdict.NOT_CHECKABLE, finding.verdict());
        assertEquals(implied, finding.implied());
    }

    @Test
    void growth_against_nothing_cannot_be_checked() {
        assertEquals(
                Finding.Verdict.NOT_CHECKABLE,
                finding(Claim.Statement.GROWTH, "5", "0", "5", true).verdict());
        assertNull(finding(Claim.Statement.GROWTH, "5", "0", "5", true).computed());
    }

    @Property
    void what_is_rounded_from_the_computed_figure_is_always_right(
            @ForAll @IntRange(min = 1, max = 1_000_000) int value,
            @ForAll @IntRange(min = 1, max = 1_000_000) int reference,
            @ForAll @IntRange(min = 0, max = 4) int decimals) {
        BigDecimal stated = BigDecimal.valueOf(value)
                .subtract(BigDecimal.valueOf(reference))
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(reference), decimals, RoundingMode.HALF_UP);

        assertEquals(
                Finding.Verdict.OK,
                finding(
                                Claim.Statement.GROWTH,
                                Integer.toString(value),
                                Integer.toString(reference),
                                stated.toPlainString(),
                                false)
                        .verdict());
    }
}
