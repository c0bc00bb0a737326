package vn.kcn.thidua.indicators.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Bước đôn đốc: how far from the due day an enterprise is reminded. Negative days are before it. */
record Step(String name, int days) {

    static final String DUE_SOON = "DUE_SOON";
    static final String DUE = "DUE";

    /** The latest step that has been reached; none while the due day is far. */
    static Optional<Step> reached(LocalDate due, LocalDate today, int beforeDays, List<Integer> overdueDays) {
        long past = ChronoUnit.DAYS.between(due, today);
        if (past < -beforeDays) {
            return Optional.empty();
        }
        if (past < 0) {
            return Optional.of(new Step(DUE_SOON, -beforeDays));
        }
        return Optional.of(overdueDays.stream()
                .filter(days -> days <= past)
                .max(Integer::compare)
                .map(days -> new Step("OVERDUE_" + days, days))
                .orElse(new Step(DUE, 0)));
    }

    boolean isOverdue() {
        return days > 0;
    }
}
