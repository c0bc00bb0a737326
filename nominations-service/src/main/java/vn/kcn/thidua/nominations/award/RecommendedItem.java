package vn.kcn.thidua.nominations.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One proposal upward, and what came of it. */
@Embeddable
@Schema(name = "RecommendedNomination")
record RecommendedItem(
        UUID nomination,

        @Schema(description = "Absent until the higher level has said") @Nullable
        Boolean awarded,

        @Schema(description = "Its reason, where it said no") @Nullable
        String answer,

        @Column(name = "decision_number") @Nullable String decisionNumber,
        @Column(name = "decided_on") @Nullable LocalDate decidedOn) {

    static RecommendedItem sent(UUID nomination) {
        return new RecommendedItem(nomination, null, null, null, null);
    }

    RecommendedItem answered(NewAnswer said) {
        return new RecommendedItem(nomination, said.awarded(), said.reason(), said.decisionNumber(), said.decidedOn());
    }
}
