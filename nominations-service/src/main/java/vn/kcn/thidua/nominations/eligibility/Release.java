package vn.kcn.thidua.nominations.eligibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing is open any more. */
@Schema(name = "HoldRelease")
record Release(
        @NotBlank @Size(max = 2000) @Schema(examples = "Kết luận thanh tra: không vi phạm")
        String reason) {}
