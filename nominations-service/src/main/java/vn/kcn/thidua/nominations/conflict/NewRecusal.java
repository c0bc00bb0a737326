package vn.kcn.thidua.nominations.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conflict of interest to declare. */
@Schema(name = "NewRecusal")
record NewRecusal(
        @Size(min = 1, max = 200)
        @Schema(description = "The caller himself unless said; another by the secretary alone")
        @Nullable
        String member,

        @NotBlank @Size(max = 2000) @Schema(examples = "Người được đề nghị là em ruột")
        String reason) {}
