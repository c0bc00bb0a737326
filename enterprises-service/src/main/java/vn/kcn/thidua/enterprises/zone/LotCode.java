package vn.kcn.thidua.enterprises.zone;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/** Lô đất, as the zone's plan numbers it: {@code CN-03}, {@code P2-4}. */
public record LotCode(String text) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._+-]{0,39}");

    public LotCode {
        if (!FORM.matcher(text).matches()) {
            throw Refusal.rule("lot-code-form", Map.of("lot", text));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LotCode of(String text) {
        return new LotCode(text.strip());
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
