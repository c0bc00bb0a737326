package vn.kcn.thidua.indicators.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** Days as parameters have them. */
public final class Day {

    private Day() {}

    public static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException broken) {
            throw Refusal.malformed("invalid-date", Map.of("date", text));
        }
    }
}
