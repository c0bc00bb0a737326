package vn.kcn.thidua.nominations.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the appraisal found. */
@Schema(name = "NewAppraisal")
record NewAppraisal(
        @NotNull Boolean eligible,

        @NotBlank @Size(max = 4000) @Schema(examples = "Đủ tiêu chuẩn, đủ hồ sơ theo quy định")
        String opinion) {}
