package vn.kcn.thidua.indicators.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.WorkingDays;

/** Lịch báo cáo of a form: how often, from when to when, due when, closed when. */
@Schema(name = "ReportingCalendar")
@Embeddable
public record Calendar(
        @NotNull @Enumerated(EnumType.STRING) @Column(nullable = false)
        Period.Kind frequency,

        @Schema(description = "Day of the last month on which data close (chốt số liệu); left out, the last one")
        @Nullable
        @Min(1)
        @Max(28)
        @Column(name = "cut_off_day")
        Integer cutOffDay,

        @Schema(description = "Days from the cut-off to the day it is due")
        @Min(0)
        @Max(366)
        @Column(name = "due_days", nullable = false)
        int dueDays,

        @Schema(description = "Whether these are working days") @Column(name = "working_days", nullable = false)
        boolean workingDays,

        @Schema(
                description =
                        "Days from the due day to the last one on which it is taken; left out, it is always taken")
        @Nullable
        @Min(0)
        @Max(3660)
        @Column(name = "expiry_days")
        Integer expiryDays,

        @Schema(description = "How many periods may be reported before they begin")
        @Min(0)
        @Max(12)
        @Column(name = "open_future_periods", nullable = false)
        int openFuturePeriods) {

    void requireMeaning() {
        if (frequency == Period.Kind.RANGE || frequency == Period.Kind.WEEK && cutOffDay != null) {
            throw Refusal.rule("frequency-not-possible", Map.of("frequency", frequency))
                    .at("/calendar/frequency");
        }
    }

    /** Its periods within a longer one, as far as they have begun. */
    public List<Period> within(Period longer, LocalDate today) {
        return Stream.iterate(
                        Period.of(frequency, longer.from()),
                        each -> !each.until().isAfter(longer.until()) && each.hasBegunBy(today),
                        Period::next)
                .filter(longer::contains)
                .toList();
    }

    /** The last day that the period takes in. */
    public LocalDate cutOff(Period period) {
        return cutOffDay == null ? period.until() : period.until().withDayOfMonth(cutOffDay);
    }

    /** From the day after the cut-off of the period before, up to its own. */
    public Period covered(Period period) {
        return cutOffDay == null
                ? period
                : new Period(Period.Kind.RANGE, cutOff(period.previous()).plusDays(1), cutOff(period));
    }

    /** Hạn nộp: the last day on which a report is on time. */
    public LocalDate due(Period period, WorkingDays board) {
        LocalDate cutOff = cutOff(period);
        return workingDays ? board.add(cutOff, dueDays) : cutOff.plusDays(dueDays);
    }

    /** The last day on which a report is taken; none when it always is. */
    public Optional<LocalDate> closes(Period period, WorkingDays board) {
        return Optional.ofNullable(expiryDays).map(days -> due(period, board).plusDays(days));
    }

    void requireFrequency(Period period) {
        if (period.kind() != frequency) {
            throw Refusal.malformed("period-of-another-frequency", Map.of("period", period, "frequency", frequency))
                    .at("/period");
        }
    }

    void requirePeriod(Period period, LocalDate today) {
        requireFrequency(period);
        Period earliest = period;
        for (int i = 0; i < openFuturePeriods; i++) {
            earliest = earliest.previous();
        }
        if (!covered(earliest).hasBegunBy(today)) {
            throw Refusal.rule("period-in-future", Map.of("period", period)).at("/period");
        }
    }
}
