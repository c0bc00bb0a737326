package vn.kcn.thidua.indicators.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;

/**
 * @param figure as it stood at the report's version that was commented on
 * @param resolution how it was settled; none while it is open
 */
@Schema(name = "ReportComment")
record CommentView(
        UUID id,
        long version,
        IndicatorCode indicator,
        @Nullable Quantity figure,
        long reportVersion,
        String text,
        Audience audience,
        boolean followUp,
        boolean fromBoard,
        String writtenBy,
        Instant writtenAt,
        @Nullable String resolution,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    @Schema(name = "ReportComments")
    record All(List<CommentView> items) {}
}
