package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Mã số thuế (MST), which is the enterprise's code (mã số doanh nghiệp) as well: ten digits, the last one a check digit;
 * a dependent unit (branch, representative office) has thirteen, its parent's ten and 001 to 999.
 *
 * <p>Check digit of TT 105/2020/TT-BTC, Annex 1. A right check digit does not mean that the enterprise exists.
 */
public record TaxCode(String digits) {

    private static final Pattern SEPARATORS = Pattern.compile("[ .-]");
    private static final Pattern FORM = Pattern.compile("[0-9]{10}|[0-9]{13}");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    public TaxCode {
        if (!FORM.matcher(digits).matches()) {
            throw Refusal.rule("tax-code-form", Map.of("taxCode", digits));
        }
        if (!hasRightCheckDigit(digits)) {
            throw Refusal.rule("tax-code-check-digit", Map.of("taxCode", digits));
        }
        if (digits.endsWith("000") && digits.length() == 13) {
            throw Refusal.rule("tax-code-unit", Map.of("taxCode", digits));
        }
    }

    /** As people write it: spaces, dots and hyphens do not count ({@code 0100112437-005}). */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TaxCode of(String written) {
        return new TaxCode(SEPARATORS.matcher(written).replaceAll(""));
    }

    @Override
    @JsonValue
    public String digits() {
        return digits;
    }

    /** Of a branch or another dependent unit. */
    boolean isOfUnit() {
        return digits.length() == 13;
    }

    /** Of the head office of a unit; an enterprise's own. */
    TaxCode headOffice() {
        return new TaxCode(digits.substring(0, 10));
    }

    @Override
    public String toString() {
        return digits;
    }

    /** Remainder 0 would need a check digit of ten: such numbers are never issued. */
    private static boolean hasRightCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int remainder = sum % 11;
        return remainder != 0 && digits.charAt(9) - '0' == 10 - remainder;
    }
}
