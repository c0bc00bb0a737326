package vn.kcn.thidua.nominations.eligibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something to hold awards for: against an enterprise, or against the nominee of a nomination. */
record NewHold(
        @Pattern(regexp = "^[0-9]{10}(-?[0-9]{3})?$") @Schema(examples = "2400999012") @Nullable
        String taxCode,

        @Schema(description = "Or the nominee of this nomination, wherever it is nominated") @Nullable
        UUID nomination,

        @NotNull HoldKind kind,

        @NotBlank @Size(max = 2000) @Schema(examples = "Đang thanh tra việc xả thải")
        String reason,

        @NotBlank @Size(max = 300) @Schema(examples = "Văn bản số 112/TTr-STNMT")
        String source) {}
