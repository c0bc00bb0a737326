package vn.kcn.thidua.nominations.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a recusal no longer holds. */
@Schema(name = "RecusalLifting")
record Lifting(
        @NotBlank @Size(max = 2000) @Schema(examples = "Đã chuyển công tác từ năm 2015")
        String reason) {}
