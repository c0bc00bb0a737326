package vn.kcn.thidua.indicators.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** A figure as it was recorded with one version of its report. */
@Schema(name = "ReportRevision")
record Revision(
        String indicator,
        long reportVersion,
        @Nullable Quantity value,
        @Nullable Quantity replaced,
        String recordedBy,
        Instant recordedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,

        @Schema(description = "Version of the indicator's definition that it was reported under")
        long definition) {

    /** The first approval that makes it count; one that was withdrawn has nothing to count. */
    Revision approved(Signature who) {
        return value == null || approvedAt != null
                ? this
                : new Revision(
                        indicator,
                        reportVersion,
                        value,
                        replaced,
                        recordedBy,
                        recordedAt,
                        who.by(),
                        who.at(),
                        definition);
    }
}
