package vn.kcn.thidua.nominations.concurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nobody is asked any more. */
record ConcurrenceWithdrawal(
        @NotBlank @Size(max = 2000) @Schema(examples = "Gửi nhầm cơ quan")
        String reason) {}
