package vn.kcn.thidua.nominations.award;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** What the higher level said of one nomination. */
@Schema(name = "NewRecommendationAnswer")
record NewAnswer(
        @NotNull UUID nomination,
        @NotNull Boolean awarded,

        @Size(min = 1, max = 60) @Schema(examples = "88/QĐ-UBND") @Nullable
        String decisionNumber,

        @Nullable LocalDate decidedOn,

        @Size(min = 1, max = 200) @Schema(examples = "Chủ tịch Ủy ban nhân dân tỉnh") @Nullable
        String signatory,

        @Size(min = 1, max = 2000) @Schema(description = "Why not, where it said no") @Nullable
        String reason) {

    /** A yes has its decision, a no its reason: who is refused is told why. */
    void requireWhole() {
        boolean hasDecision = decisionNumber != null && decidedOn != null && signatory != null;
        if (awarded && !hasDecision) {
            throw Refusal.rule("answer-without-decision", Map.of()).at("/decisionNumber");
        }
        if (!awarded && reason == null) {
            throw Refusal.rule("answer-without-reason", Map.of()).at("/reason");
        }
    }
}
