package vn.kcn.thidua.nominations.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a complaint is settled, and what is answered. */
@Schema(name = "ComplaintSettlement")
record Settlement(
        @NotNull ComplaintOutcome outcome,

        @NotBlank @Size(max = 8000) @Schema(examples = "Đã kiểm tra bảng lương: số lao động kê khai là đúng")
        String answer,

        @NotBlank @Size(max = 300) @Schema(examples = "Quyết định giải quyết khiếu nại số 03/QĐ-GQKN")
        String document) {}
