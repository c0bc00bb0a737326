package vn.kcn.thidua.indicators.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * All that a target is.
 *
 * @param begins first day of the time in which a flow accumulates: a first of a month, since reports are monthly
 * @param due last day of it, and for a level the day at which it is judged
 */
@Embeddable
record Terms(
        @Embedded Ask ask,
        @Column(nullable = false) LocalDate begins,
        @Column(nullable = false) LocalDate due,
        @Embedded @Nullable Base base,
        @Embedded @Nullable Balance balance,
        @Embedded Paper paper) {

    /** A window that nobody spoke of is the calendar year of the due day. */
    static Terms of(
            Ask ask,
            @Nullable LocalDate begins,
            LocalDate due,
            @Nullable Base base,
            @Nullable Balance balance,
            Paper paper) {
        LocalDate since = begins == null ? LocalDate.of(due.getYear(), 1, 1) : begins;
        return new Terms(ask, since, due, base, balance, paper);
    }

    void requireSense() {
        if (begins.getDayOfMonth() != 1) {
            throw Refusal.rule("window-begins-within-month", Map.of("begins", begins))
                    .at("/begins");
        }
        if (begins.isAfter(due)) {
            throw Refusal.rule("window-backwards", Map.of("begins", begins, "due", due))
                    .at("/begins");
        }
        ask.requireSense();
        if (base != null) {
            base.requireOneFigure();
        }
        if (balance != null) {
            balance.requireSense();
        }
    }

    @Nullable
    Quantity opening() {
        return balance == null ? null : balance.opening();
    }

    @Nullable
    Quantity whole() {
        return balance == null ? null : balance.whole();
    }
}
