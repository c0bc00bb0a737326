package vn.kcn.thidua.indicators.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * What a target asks for.
 *
 * @param tolerance in percent of the value, for {@link Comparison#ABOUT}
 * @param begins first day of the time in which a flow accumulates: a first of a month, since reports are monthly
 * @param due last day of it, and for a level the day at which it is judged
 */
@Embeddable
record Terms(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Comparison comparison,

        @Column(name = "target_value", nullable = false) Quantity value,
        @Column(nullable = false) Quantity tolerance,
        @Column(nullable = false) LocalDate begins,
        @Column(nullable = false) LocalDate due,
        @Embedded @Nullable Base base,
        @Nullable String note) {

    /** A window that nobody spoke of is the calendar year of the due day. */
    static Terms of(
            Comparison comparison,
            Quantity value,
            Quantity tolerance,
            @Nullable LocalDate begins,
            LocalDate due,
            @Nullable Base base,
            @Nullable String note) {
        LocalDate since = begins == null ? LocalDate.of(due.getYear(), 1, 1) : begins;
        return new Terms(comparison, value, tolerance, since, due, base, note);
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
        if (tolerance.isNegative()) {
            throw Refusal.rule("tolerance-negative", Map.of("tolerance", tolerance))
                    .at("/tolerance");
        }
        if (base != null) {
            base.requireOneFigure();
        }
    }
}
