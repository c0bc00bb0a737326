package vn.kcn.thidua.nominations.concurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is told that an agency is late. */
@Schema(name = "ConcurrenceEscalation")
record Escalation(
        @NotBlank @Size(max = 300) @Schema(examples = "Văn phòng Ủy ban nhân dân tỉnh")
        String to,

        @NotBlank @Size(max = 2000) @Schema(examples = "Đã đôn đốc hai lần")
        String reason) {}
