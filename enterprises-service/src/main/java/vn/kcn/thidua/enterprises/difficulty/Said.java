package vn.kcn.thidua.enterprises.difficulty;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.enterprises.registry.Prose;

@Schema(name = "DifficultyText", description = "A question, what is added to it, an answer, a reason")
record Said(
        @NotNull @Schema(examples = "Đã kết nối với sàn giao dịch việc làm của tỉnh (nội dung minh họa).")
        Prose text) {}
