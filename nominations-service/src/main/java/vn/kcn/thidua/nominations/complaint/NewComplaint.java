package vn.kcn.thidua.nominations.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A complaint about a case. */
record NewComplaint(
        @NotNull ComplaintKind kind,

        @NotBlank
        @Size(max = 300)
        @Schema(description = "Who complains, with the address", examples = "Người Ví Dụ, thôn A")
        String complainant,

        @NotBlank @Size(max = 8000) @Schema(examples = "Số lao động kê khai không đúng thực tế")
        String content,

        @Schema(description = "Today unless said") @Nullable LocalDate receivedOn) {}
