package vn.kcn.thidua.nominations.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision that corrects how an award writes its recipient. */
@Schema(name = "NewCorrection")
record NewCorrection(
        @Valid @NotNull DecisionHead decision,

        @NotBlank @Size(max = 300) @Schema(examples = "Công ty TNHH Ví Dụ Một")
        String recipientName) {}
