package vn.kcn.thidua.kit.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that do not count against whoever has a deadline: those after {@code from}, up to and with {@code until}. The day
 * on which something was sent back still counted; the one on which it came again is a first day, which never counts.
 *
 * @param until absent while the clock stands still
 */
public record Pause(LocalDate from, @Nullable LocalDate until) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause from " + from + " cannot end on " + until);
        }
    }

    boolean covers(LocalDate day) {
        return day.isAfter(from) && (until == null || !day.isAfter(until));
    }
}
