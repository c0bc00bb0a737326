package vn.kcn.thidua.indicators.period;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** Instants as parameters have them, with their offset. */
public final class Moment {

    private Moment() {}

    public static Instant parse(String text, String parameter) {
        try {
            // a plus that nobody encoded arrives as a blank
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException broken) {
            throw Refusal.malformed("invalid-instant", Map.of("instant", text)).at("/" + parameter);
        }
    }
}
