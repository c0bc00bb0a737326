package vn.kcn.thidua.nominations.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session to call. */
@Schema(name = "NewCouncilSession")
record NewSession(
        @NotNull @Size(max = 32) @Schema(examples = "MTK-2021")
        String movement,

        @NotBlank @Size(max = 300) @Schema(examples = "Phiên họp xét khen thưởng chuyên đề mục tiêu kép")
        String name,

        @NotNull @Schema(examples = "2021-12-28") LocalDate heldOn,

        @NotEmpty
        @Size(max = 99)
        @Schema(
                description = "User names of all members: the share is of all of them",
                examples = "[\"council1.demo\"]")
        List<@NotBlank @Size(max = 200) String> members,

        @NotEmpty @Size(max = 500) List<@NotNull UUID> nominations) {}
