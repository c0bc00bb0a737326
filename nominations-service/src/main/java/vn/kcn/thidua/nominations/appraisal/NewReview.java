package vn.kcn.thidua.nominations.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is asked to appraise a case. */
record NewReview(
        @NotBlank @Size(max = 200) @Schema(description = "User name", examples = "officer2.demo")
        String appraiser) {}
