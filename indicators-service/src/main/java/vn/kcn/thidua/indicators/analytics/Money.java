package vn.kcn.thidua.indicators.analytics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Amounts of a currency, in a power of ten: 6 for millions.
 *
 * @param currency ISO 4217
 */
record Money(String currency, int scale) {

    private static final String VND = "VND";
    private static final String RATE = "EXCHANGE_RATE_";
    private static final Pattern ISO = Pattern.compile("[A-Z]{3}");
    private static final Map<Integer, String> WORDS =
            Map.of(0, "", 3, "thousand ", 6, "million ", 9, "billion ", 12, "trillion ");

    Money {
        if (!ISO.matcher(currency).matches()) {
            throw Refusal.malformed("invalid-currency", Map.of("currency", currency))
                    .at("/currency");
        }
    }

    /** What an indicator is measured in; none where it is no plain amount of money, such as an income a month. */
    static Optional<Money> of(Indicator indicator) {
        return indicator
                .unitCode()
                .filter(code -> ISO.matcher(code).matches())
                .map(code -> new Money(code, indicator.scale()))
                .filter(money -> money.unit().equals(indicator.unit()));
    }

    String unit() {
        return WORDS.getOrDefault(scale, "10^" + scale + " ") + currency;
    }

    /** The board's figures that say what this currency is worth in VND; VND itself needs none. */
    Optional<IndicatorCode> rate() {
        return currency.equals(VND) ? Optional.empty() : Optional.of(new IndicatorCode(RATE + currency));
    }

    /** The indicators whose figures convert the one into the other. */
    List<IndicatorCode> ratesInto(Money other) {
        return currency.equals(other.currency)
                ? List.of()
                : List.of(this, other).stream()
                        .flatMap(money -> money.rate().stream())
                        .toList();
    }

    /**
     * Exactly, unless a division does not end.
     *
     * @param vnd what one unit of a currency is worth
     */
    BigDecimal into(Money other, BigDecimal amount, Map<IndicatorCode, BigDecimal> vnd) {
        BigDecimal moved = amount.movePointRight(scale - other.scale);
        if (currency.equals(other.currency)) {
            return moved;
        }
        BigDecimal inVnd = moved.multiply(worth(vnd));
        BigDecimal one = other.worth(vnd);
        try {
            return inVnd.divide(one);
        } catch (ArithmeticException endless) {
            return inVnd.divide(one, MathContext.DECIMAL128);
        }
    }

    private BigDecimal worth(Map<IndicatorCode, BigDecimal> vnd) {
        return rate().map(vnd::get).orElse(BigDecimal.ONE);
    }
}
