package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/** Country or territory of an investor, ISO 3166-1 alpha-2. */
record CountryCode(String alpha2) {

    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static final Pattern ASCII = Pattern.compile("[A-Za-z]{2}");

    CountryCode {
        if (!KNOWN.contains(alpha2)) {
            throw Refusal.rule("unknown-country", Map.of("country", alpha2));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CountryCode of(String written) {
        String code = written.strip();
        // only ASCII letters have a lower case here: "ı" and "ﬁ" would become I and FI
        return new CountryCode(ASCII.matcher(code).matches() ? code.toUpperCase(Locale.ROOT) : code);
    }

    @Override
    @JsonValue
    public String alpha2() {
        return alpha2;
    }
}
