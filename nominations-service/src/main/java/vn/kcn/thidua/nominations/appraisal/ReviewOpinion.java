package vn.kcn.thidua.nominations.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the appraiser says of the case beside the points. */
@Schema(name = "ReviewOpinion")
record ReviewOpinion(
        @NotBlank @Size(max = 4000) @Schema(examples = "Thành tích rõ, số liệu khớp với báo cáo đã duyệt")
        String opinion) {}
