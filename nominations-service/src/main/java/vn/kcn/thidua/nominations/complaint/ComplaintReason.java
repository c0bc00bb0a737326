package vn.kcn.thidua.nominations.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a complaint is declined, extended or withdrawn. */
@Schema(name = "ComplaintReason")
record ComplaintReason(
        @NotBlank @Size(max = 2000) @Schema(examples = "Không thuộc thẩm quyền giải quyết")
        String reason) {}
