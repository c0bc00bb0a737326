package vn.kcn.thidua.enterprises.zone;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/** The board's short code of a zone, such as {@code DT} (Đình Trám) or {@code SKNH} (Song Khê – Nội Hoàng). */
public record ZoneCode(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,11}");

    public ZoneCode {
        if (!isOne(text)) {
            throw Refusal.rule("zone-code-form", Map.of("code", text));
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ZoneCode of(String text) {
        return new ZoneCode(text.strip());
    }

    @Override
    @JsonValue
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
