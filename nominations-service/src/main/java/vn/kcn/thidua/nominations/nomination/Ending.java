package vn.kcn.thidua.nominations.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a nomination ends without an award. */
@Schema(name = "NominationEnding")
record Ending(
        @NotBlank @Size(max = 4000) @Schema(examples = "Không đủ tiêu chuẩn theo Điều 24 khoản 1")
        String reason) {}
