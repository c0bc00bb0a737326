package vn.kcn.thidua.indicators.enterpriseview;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Mã số thuế: ten digits of an enterprise, thirteen of a dependent unit. The registry checks the check digit; here a
 * wrong one is simply the code of nobody.
 */
public record TaxCode(@JsonValue String digits) implements Comparable<TaxCode> {

    private static final Pattern SEPARATORS = Pattern.compile("[ .-]");
    private static final Pattern FORM = Pattern.compile("\\d{10}|\\d{13}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaxCode {
        String plain = SEPARATORS.matcher(digits).replaceAll("");
        if (!FORM.matcher(plain).matches()) {
            throw Refusal.malformed("invalid-tax-code", Map.of("taxCode", digits));
        }
        digits = plain;
    }

    @Override
    public int compareTo(TaxCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
