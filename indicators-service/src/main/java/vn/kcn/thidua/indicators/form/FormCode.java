package vn.kcn.thidua.indicators.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/** The short name of a reporting form: {@code MONTHLY}. */
public record FormCode(@JsonValue String text) implements Comparable<FormCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_-]{1,39}");

    /** Báo cáo tháng: what is meant where no form is named. */
    public static final FormCode MONTHLY = new FormCode("MONTHLY");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FormCode {
        if (!FORM.matcher(text).matches()) {
            throw Refusal.malformed("invalid-form-code", Map.of("code", text));
        }
    }

    @Override
    public int compareTo(FormCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
