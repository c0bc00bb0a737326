package vn.kcn.thidua.indicators.scoresheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** Points that a member gives itself, or that a review gives it; what is left out stays as it is. */
@Schema(name = "Judgement")
record Judgement(
        @NotBlank @Size(max = 20) String criterion,
        @Nullable Quantity selfPoints,
        @Nullable Quantity reviewedPoints,
        @Nullable @Size(max = 2000) String evidence) {}
