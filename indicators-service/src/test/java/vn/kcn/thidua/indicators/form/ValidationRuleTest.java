package vn.kcn.thidua.indicators.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.form.ValidationRule.Operator;
import vn.kcn.thidua.indicators.form.ValidationRule.Severity;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;

class ValidationRuleTest {

    private static ValidationRule rule(String left, Operator operator, String right) {
        return new ValidationRule("R1", left, operator, right, Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            local, operator,        total, holds
            5,     AT_MOST,         5,     true
            6,     AT_MOST,         5,     false
            5,     LESS,            5,     false
            4.999999, LESS,         5,     true
            5,     EQUAL,           5.0,   true
            5,     NOT_EQUAL,       5,     false
            5,     AT_LEAST,        5,     true
            5,     GREATER,         5,     false
            ,      AT_MOST,         5,     true
            ,      COMPULSORY_PAIR, 5,     false
            5,     COMPULSORY_PAIR, 5,     true
            ,      COMPULSORY_PAIR, ,      true
            5,     EXCLUSIVE_PAIR,  5,     false
            5,     EXCLUSIVE_PAIR,  ,      true
            """, useHeadersInDisplayName = true)
    void holds_or_not(BigDecimal local, Operator operator, BigDecimal total, boolean holds) {
        Map<IndicatorCode, BigDecimal> values = new HashMap<>();
        if (local != null) {
            values.put(new IndicatorCode("LOCAL"), local);
        }
        if (total != null) {
            values.put(new IndicatorCode("TOTAL"), total);
        }

        assertEquals(holds, rule("LOCAL", operator, "TOTAL").check(values).holds());
    }

    @Test
    void tells_what_both_sides_came_to() {
        var check = rule("LOCAL + 1", Operator.AT_MOST, "TOTAL / 2")
                .check(Map.of(new IndicatorCode("LOCAL"), BigDecimal.TEN, new IndicatorCode("TOTAL"), BigDecimal.TEN));

        assertEquals("11 5 false", check.left() + " " + check.right() + " " + check.holds());
    }

    @Test
    void names_indicators_that_exist() {
        var known = List.of(new IndicatorCode("LOCAL"));

        var refusal = refuses(
                "unknown-indicator",
                () -> rule("LOCAL", Operator.LESS, "NOBODY").requireMeaning(known, "/rules/0"));

        assertEquals("/rules/0/right", refusal.pointer());
    }
}
