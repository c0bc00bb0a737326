package vn.kcn.thidua.nominations.concurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the agency answered, by which letter. */
@Schema(name = "NewConcurrenceAnswer")
record NewPosition(
        @NotNull Position answer,

        @NotBlank @Size(max = 300) @Schema(examples = "Văn bản số 512/CT-TTHT ngày 20/12/2021")
        String document,

        @Size(max = 4000) @Nullable String text) {}
