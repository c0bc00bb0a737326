package vn.kcn.thidua.nominations.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interim or the final review, as it was held. */
@Embeddable
@Schema(name = "MovementReview")
public record Review(
        @NotNull @Enumerated(EnumType.STRING) ReviewKind kind,

        @NotNull @Column(name = "held_on") @Schema(examples = "2021-10-05")
        LocalDate heldOn,

        @NotBlank @Size(max = 10_000) @Schema(examples = "369 trên 395 doanh nghiệp đã hoạt động trở lại")
        String summary,

        @Size(max = 10_000) @Schema(description = "What to do better, what to spread (bài học, nhân rộng)") @Nullable
        String lessons) {}
