package vn.kcn.thidua.nominations.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a review is given back. */
@Schema(name = "ReviewEnding")
record ReviewEnding(
        @NotBlank @Size(max = 2000) @Schema(examples = "Đi công tác dài ngày")
        String reason) {}
