package vn.kcn.thidua.indicators.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.report.ReportState.Command;

/** What was done to a report, and to which content. */
@Schema(name = "ReportStep")
record Step(
        long reportVersion,
        Command command,
        ReportState state,
        String by,
        Instant at,
        @Nullable String reason,
        @Nullable String sha256) {}
