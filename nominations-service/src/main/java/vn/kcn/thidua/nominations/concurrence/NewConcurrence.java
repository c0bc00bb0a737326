package vn.kcn.thidua.nominations.concurrence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to ask what. */
record NewConcurrence(
        @NotNull Subject subject,

        @NotBlank @Size(max = 300) @Schema(examples = "Cục Thuế tỉnh (ví dụ)")
        String agency,

        @NotBlank @Size(max = 4000) @Schema(examples = "Việc chấp hành pháp luật thuế các năm 2019–2021")
        String question,

        @Min(1) @Max(60) @Schema(description = "As the legal regime says unless said", examples = "10") @Nullable
        Integer workingDays) {}
