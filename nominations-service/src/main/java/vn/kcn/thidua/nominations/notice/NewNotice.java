package vn.kcn.thidua.nominations.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice to issue; its reasons are found. */
@Schema(name = "NewNotAwardedNotice")
record NewNotice(
        @NotBlank @Size(max = 60) @Schema(examples = "21/TB-KCN")
        String number,

        @Size(max = 4000) @Schema(description = "What else there is to say") @Nullable
        String text) {}
