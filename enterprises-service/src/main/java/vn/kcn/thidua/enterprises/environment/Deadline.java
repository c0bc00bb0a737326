package vn.kcn.thidua.enterprises.environment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.kit.time.WorkingDays;

/** So many days from an inspection on, the day itself left out. */
record Deadline(
        @Min(1) @Max(1_000) @Schema(examples = "30") int days,
        @NotNull Unit unit) {

    @Schema(name = "DeadlineUnit")
    enum Unit {
        WORKING,
        CALENDAR
    }

    /** One that falls on a day off ends with the next working day (Civil Code 91/2015 Art. 148(5)). */
    LocalDate from(LocalDate day, WorkingDays calendar) {
        if (unit == Unit.WORKING) {
            return calendar.add(day, days);
        }
        LocalDate last = day.plusDays(days);
        return calendar.isWorkingDay(last) ? last : calendar.add(last, 1);
    }
}
