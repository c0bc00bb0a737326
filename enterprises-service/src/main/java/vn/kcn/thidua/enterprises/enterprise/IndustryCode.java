package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/** Mã ngành cấp 4 (VSIC), the level that registration records (NĐ 168/2025 Art. 7). Its form only: the list is data. */
record IndustryCode(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    IndustryCode {
        if (!FORM.matcher(digits).matches()) {
            throw Refusal.rule("industry-code-form", Map.of("industry", digits));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static IndustryCode of(String written) {
        return new IndustryCode(written.strip());
    }

    @Override
    @JsonValue
    public String digits() {
        return digits;
    }
}
