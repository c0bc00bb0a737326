package vn.kcn.thidua.indicators.obligation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.indicators.period.Period;

/** An enterprise that was reminded to no avail. */
@Schema(name = "EscalatedReport")
record Escalation(Period period, String taxCode, String nameVi, String zone, LocalDate due) {

    /** The longest overdue first, a thousand at the most. */
    @Schema(name = "EscalatedReports")
    record All(List<Escalation> items) {}
}
