package vn.kcn.thidua.indicators.obligation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.period.Period;

/** A report that an enterprise owes and has not handed in. */
@Schema(name = "OwedReport")
public record OwedReport(
        FormCode form,
        String formNameVi,
        Period period,

        @Schema(description = "DRAFT, RETURNED or REOPENED; absent where there is no report at all") @Nullable
        String state,

        LocalDate due,

        @Schema(description = "Days past the due day; 0 until then")
        long overdueDays) {}
