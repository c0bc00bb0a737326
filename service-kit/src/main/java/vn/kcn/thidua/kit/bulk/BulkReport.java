package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Problem;
import vn.kcn.thidua.kit.problem.Refusal;

/** What became of an import: the counts add up to the rows sent. */
@Schema(description = "What became of each row; the counts add up to the rows sent")
public record BulkReport(
        boolean dryRun,
        boolean atomic,
        Counts counts,
        List<Row> rejected,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Row> rows) {

    @Schema(name = "BulkCounts")
    public record Counts(long created, long updated, long unchanged, long kept, long rejected) {

        /** 200 when every row was taken, 207 when some were, 422 when none was. */
        int status(boolean atomic) {
            boolean isTaken = rejected == 0;
            boolean isRefused = !isTaken && (atomic || created + updated + unchanged + kept == 0);
            return isTaken ? 200 : isRefused ? 422 : 207;
        }
    }

    @Schema(name = "BulkRowOutcome")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            @Schema(description = "Number of the data row, from 1")
            long row,

            RowOutcome.Kind outcome,

            @Schema(description = "Natural key of what the row is about") @Nullable
            String key,

            @Nullable Problem problem,

            @Schema(description = "In a sheet: the cell of each field at fault, by its pointer") @Nullable
            Map<String, String> cells) {

        static Row of(Verdict.Accepted accepted) {
            RowOutcome outcome = accepted.outcome();
            return new Row(accepted.row().number(), outcome.kind(), outcome.key(), null, null);
        }

        static Row of(Verdict.Rejected rejected, Function<Refusal, Problem> words) {
            Problem problem = words.apply(rejected.refusal());
            SheetPlace place = rejected.row().place();
            return new Row(
                    rejected.row().number(),
                    RowOutcome.Kind.rejected,
                    null,
                    problem,
                    place == null ? null : place.cells(problem));
        }
    }
}
