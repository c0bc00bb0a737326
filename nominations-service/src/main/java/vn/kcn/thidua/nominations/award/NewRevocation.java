package vn.kcn.thidua.nominations.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision that revokes an award. */
@Schema(name = "NewRevocation")
record NewRevocation(
        @Valid @NotNull DecisionHead decision,
        @NotNull RevocationGround ground,

        @NotBlank @Size(max = 2000) @Schema(examples = "Kết luận thanh tra số 07/KL-TTr")
        String reason) {}
