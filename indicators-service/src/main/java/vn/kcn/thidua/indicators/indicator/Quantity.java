package vn.kcn.thidua.indicators.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * A figure, exact: at most 18 digits before the decimal point and 6 after it, without trailing zeros. The unit stands
 * in the indicator's definition.
 */
@JsonDeserialize(using = QuantityReader.class)
public record Quantity(@JsonValue BigDecimal value) {

    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    private static final int INTEGER_DIGITS = 18;
    private static final int DECIMALS = 6;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,60}(\\.\\d{1,60})?([eE][+-]?\\d{1,4})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d[\\d.]*,\\d+");

    public Quantity {
        value = value.stripTrailingZeros();
        // the exponent is looked at before anything writes the number out: 1e999999999 fits into no memory
        if ((long) value.precision() - value.scale() > INTEGER_DIGITS) {
            throw Refusal.rule("number-too-large", Map.of("digits", INTEGER_DIGITS));
        }
        if (value.scale() > DECIMALS) {
            throw Refusal.rule("too-many-decimals", Map.of("decimals", DECIMALS));
        }
        value = value.setScale(Math.max(0, value.scale()));
    }

    /** Digits with a decimal point. A comma is refused, not guessed: {@code 1,234} may be meant either way. */
    public static Quantity parse(String text) {
        if (NUMBER.matcher(text).matches()) {
            return new Quantity(new BigDecimal(text));
        }
        throw DECIMAL_COMMA.matcher(text).matches()
                ? Refusal.malformed("decimal-comma", Map.of("text", text))
                : Refusal.malformed("not-a-number", Map.of("text", text));
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean isWhole() {
        return value.scale() == 0;
    }

    boolean isZeroOrOne() {
        return value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
