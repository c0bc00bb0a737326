package vn.kcn.thidua.enterprises.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/** Mã số dự án: ten digits of the national information system on investment (NĐ 31/2021; unverified). */
record ProjectCode(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{10}");

    ProjectCode {
        if (!FORM.matcher(digits).matches()) {
            throw Refusal.rule("project-code-form", Map.of("code", digits));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProjectCode of(String written) {
        return new ProjectCode(written.strip());
    }

    @Override
    @JsonValue
    public String digits() {
        return digits;
    }

    @Override
    public String toString() {
        return digits;
    }
}
