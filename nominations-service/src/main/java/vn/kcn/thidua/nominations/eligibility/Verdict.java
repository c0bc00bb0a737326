package vn.kcn.thidua.nominations.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the rules say of one nomination at one instant. */
@Schema(name = "Eligibility")
record Verdict(
        @Schema(description = "FAIL where any rule fails, otherwise NEEDS_EVIDENCE where any needs it")
        Outcome result,

        @Schema(description = "Facts as they were known then")
        Instant at,

        @Schema(description = "Whether every rule is confirmed by a source")
        boolean verified,

        List<Finding> rules) {

    /** One rule, with what it looked at. */
    @Schema(name = "EligibilityFinding")
    record Finding(
            RuleKind rule,
            Outcome result,
            @Schema(examples = "Không có kết luận vi phạm") String messageVi,
            @Schema(examples = "No finding is open") String messageEn,

            @Schema(description = "The article, where confirmed") @Nullable
            String legalBasis,

            boolean verified,
            @Schema(description = "What it looked at") Map<String, Object> inputs) {}

    static Verdict of(Instant at, List<Finding> findings) {
        Outcome result = findings.stream().map(Finding::result).reduce(Outcome.PASS, Verdict::worse);
        return new Verdict(result, at, findings.stream().allMatch(Finding::verified), findings);
    }

    private static Outcome worse(Outcome one, Outcome other) {
        if (one == Outcome.FAIL || other == Outcome.FAIL) {
            return Outcome.FAIL;
        }
        return one == Outcome.PASS ? other : one;
    }
}
