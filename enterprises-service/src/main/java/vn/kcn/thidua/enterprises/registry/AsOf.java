package vn.kcn.thidua.enterprises.registry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** The day a question is about. */
public record AsOf(LocalDate day) {

    /** Beyond what a register is asked about, and well within what a database can compare. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** Reads the query parameter {@code asOf}. */
    public static AsOf fromString(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return new AsOf(day);
            }
        } catch (DateTimeParseException unreadable) {
            // told below, as a day out of range is
        }
        throw Refusal.malformed("as-of-form", Map.of("asOf", written, "earliest", EARLIEST, "latest", LATEST));
    }

    /** Who names no day means today. */
    public static LocalDate dayOf(@Nullable AsOf asked, Today today) {
        return asked == null ? today.day() : asked.day();
    }
}
