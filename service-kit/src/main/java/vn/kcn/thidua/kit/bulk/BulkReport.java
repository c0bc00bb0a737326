package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Problem;

/** What became of an import: the four counts add up to the rows sent. */
@Schema(description = "What became of each row; the four counts add up to the rows sent")
public record BulkReport(
        boolean dryRun,
        boolean atomic,
        Counts counts,
        List<Row> rejected,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Row> rows) {

    @Schema(name = "BulkCounts")
    public record Counts(long created, long updated, long unchanged, long rejected) {}

    @Schema(name = "BulkRowOutcome")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            @Schema(description = "Number of the data row, from 1")
            long row,

            RowOutcome.Kind outcome,

            @Schema(description = "Natural key of what the row is about") @Nullable
            String key,

            @Nullable Problem problem) {}
}
