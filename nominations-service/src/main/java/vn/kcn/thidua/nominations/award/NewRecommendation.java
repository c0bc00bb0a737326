package vn.kcn.thidua.nominations.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to the higher level to reward. */
record NewRecommendation(
        @NotBlank @Size(max = 60) @Schema(examples = "21/TTr-KCN")
        String number,

        @NotNull @Schema(examples = "2022-01-05") LocalDate sentOn,

        @NotBlank @Size(max = 300) @Schema(examples = "Chủ tịch Ủy ban nhân dân tỉnh")
        String authority,

        @NotBlank @Size(max = 200) @Schema(examples = "Trưởng Ban")
        String signatory,

        @NotEmpty @Size(max = 1000) @Schema(description = "All passed by the council, and none for the board to decide")
        List<@NotNull UUID> nominations) {}
