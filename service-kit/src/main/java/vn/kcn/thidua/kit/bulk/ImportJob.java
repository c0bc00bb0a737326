package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Problem;

/** An import in the background, as its asker sees it. */
@Schema(description = "An import in the background; `counts` add up to `rowsRead`")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportJob(
        UUID id,
        State state,
        boolean dryRun,
        boolean atomic,
        @Schema(description = "Bytes uploaded") long size,

        @Schema(description = "Rows that have their outcome")
        long rowsRead,

        @Schema(
                description = "Of an import that is all or nothing, or a dry run: rows checked so far. Their outcomes"
                        + " are told together at its end")
        @Nullable
        Long rowsChecked,

        BulkReport.Counts counts,

        @Schema(implementation = Problem.class, description = "Why it failed; rows read before have their outcomes")
        @Nullable
        JsonNode failure,

        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** QUEUED → RUNNING → DONE, FAILED; CANCELLED from either of the first two. */
    @Schema(name = "ImportJobState")
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        boolean isOpen() {
            return this == QUEUED || this == RUNNING;
        }
    }
}
