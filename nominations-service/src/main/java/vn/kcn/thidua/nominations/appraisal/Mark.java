package vn.kcn.thidua.nominations.appraisal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The points that one review gives for one criterion. */
@Embeddable
@Schema(name = "ReviewScore")
record Mark(
        @NotNull @Size(max = 32) @Schema(examples = "SX") String criterion,

        @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 2) @Schema(examples = "87.5")
        BigDecimal points,

        @Size(max = 2000) @Schema(description = "Owed for extreme points", examples = "Vượt kế hoạch 12%") @Nullable
        String comment) {

    boolean hasNoComment() {
        return comment == null || comment.isBlank();
    }
}
