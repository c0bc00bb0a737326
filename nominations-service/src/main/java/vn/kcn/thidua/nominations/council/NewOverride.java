package vn.kcn.thidua.nominations.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place to give or to take against the ranking: the case loses the one that it has, or gets one. */
@Schema(name = "NewCouncilOverride")
record NewOverride(
        @NotNull UUID nomination,
        @NotNull OverrideReason reason,

        @NotBlank @Size(max = 2000) @Schema(examples = "Văn bản số 88/UBND-NC tăng 01 chỉ tiêu")
        String explanation) {}
