package vn.kcn.thidua.nominations.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a nomination says of its nominee in numbers; rules compare it, and what it leaves out needs evidence. */
@Embeddable
@Schema(name = "NominationClaims")
public record Claims(
        @Min(1) @Column(name = "claim_members") @Schema(description = "Of the collective", examples = "24") @Nullable
        Integer members,

        @Min(0)
        @Column(name = "claim_completed")
        @Schema(description = "Who completed their tasks", examples = "24")
        @Nullable
        Integer completed,

        @Min(0)
        @Column(name = "claim_advanced")
        @Schema(description = "Lao động tiên tiến among them", examples = "20")
        @Nullable
        Integer advanced,

        @Min(0)
        @Column(name = "claim_fighters")
        @Schema(description = "Chiến sĩ thi đua cơ sở among them", examples = "2")
        @Nullable
        Integer fighters,

        @Min(0)
        @Column(name = "claim_disciplined")
        @Schema(description = "Disciplined by a warning or worse", examples = "0")
        @Nullable
        Integer disciplined,

        @Column(name = "claim_initiative") @Schema(description = "A recognised initiative or accepted topic") @Nullable
        Boolean initiative,

        @Column(name = "claim_excellent") @Schema(description = "Hoàn thành xuất sắc nhiệm vụ") @Nullable
        Boolean excellent,

        @Min(1)
        @Column(name = "claim_block_rank")
        @Schema(description = "Rank in its block (khối, cụm thi đua)")
        @Nullable
        Integer blockRank) {

    public static final Claims NONE = new Claims(null, null, null, null, null, null, null, null);
}
