package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** What stands where an enterprise was: when and why it went, and into which one when it was merged. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
record Tombstone(
        @Column(name = "gone_at") Instant goneAt,
        @Column(name = "gone_reason") String reason,
        @Column(name = "merged_into") @Nullable String mergedInto) {

    Refusal refusal(String taxCode) {
        if (mergedInto == null) {
            return Refusal.gone("enterprise-erased", Map.of("taxCode", taxCode, "reason", reason))
                    .telling("erasedAt", goneAt)
                    .telling("reason", reason);
        }
        return Refusal.gone("enterprise-merged", Map.of("taxCode", taxCode, "into", mergedInto, "reason", reason))
                .telling("mergedInto", mergedInto)
                .telling("mergedAt", goneAt)
                .telling("reason", reason)
                .linking("successor-version", "/api/v1/enterprises/" + mergedInto);
    }
}
