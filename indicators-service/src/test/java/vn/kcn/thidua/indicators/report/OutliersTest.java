package vn.kcn.thidua.indicators.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;

class OutliersTest {

    /** Before: mean 10, standard deviation 1 in the first rows; the threshold is 3. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            before,             value,   verdict,              score
            9 11 9 11 9 11,     13,      USUAL,                3.00
            9 11 9 11 9 11,     13.0001, OUTLIER,              3.00
            9 11 9 11 9 11,     7,       USUAL,                -3.00
            9 11 9 11 9 11,     -1,      OUTLIER,              -11.00
            9 11 9 11 9,        100,     INSUFFICIENT_HISTORY, -
            5 5 5 5 5 5,        5,       USUAL,                -
            5 5 5 5 5 5,        5.1,     OUTLIER,              -
            """, useHeadersInDisplayName = true)
    void is_what_lies_far_from_the_periods_before(
            String before, BigDecimal value, ReportChecks.Verdict verdict, String score) {
        var checked = new Outliers(BigDecimal.valueOf(3))
                .check(
                        new IndicatorCode("EXPORTS"),
                        value,
                        Stream.of(before.split(" ")).map(BigDecimal::new).toList());

        assertEquals(verdict, checked.verdict());
        assertEquals(score, checked.score() == null ? "-" : checked.score().toPlainString());
    }
}
