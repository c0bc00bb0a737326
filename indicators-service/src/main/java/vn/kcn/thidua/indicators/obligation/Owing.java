package vn.kcn.thidua.indicators.obligation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enterprise whose report is not in. */
@Schema(name = "MissingReport")
record Owing(
        String taxCode,
        String nameVi,
        String zone,

        @Schema(description = "DRAFT, RETURNED or REOPENED; absent where there is no report at all") @Nullable
        String state,

        LocalDate due,

        @Schema(description = "Days past the due day; 0 until then")
        long overdueDays) {

    @Schema(name = "MissingReportPage", description = "A page of missing reports; `next` is absent on the last one")
    record Page(
            List<Owing> items,
            @Nullable String next,
            @Nullable String prev) {}
}
