package vn.kcn.thidua.indicators.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/** The short name that plans, reports and files use: {@code INDUSTRIAL_OUTPUT}. */
public record IndicatorCode(@JsonValue String text) implements Comparable<IndicatorCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /** Doanh nghiệp đã đi vào hoạt động. */
    public static final IndicatorCode ENTERPRISES_OPERATING = new IndicatorCode("ENTERPRISES_OPERATING");

    /** Tổng số doanh nghiệp, terminated ones left out. */
    public static final IndicatorCode ENTERPRISES_TOTAL = new IndicatorCode("ENTERPRISES_TOTAL");

    /** The counts that the registry of enterprises gives. */
    static final List<IndicatorCode> IN_REGISTRY = List.of(ENTERPRISES_OPERATING, ENTERPRISES_TOTAL);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorCode {
        if (!FORM.matcher(text).matches()) {
            throw Refusal.malformed("invalid-indicator-code", Map.of("code", text));
        }
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
