package vn.kcn.thidua.nominations.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision to sign. */
record NewDecision(
        @NotBlank @Size(max = 60) @Schema(examples = "15/QĐ-KCN")
        String number,

        @NotNull @Schema(examples = "2021-12-31") LocalDate decidedOn,

        @NotBlank @Size(max = 200) @Schema(description = "Who signs, with the office", examples = "Trưởng Ban")
        String signatory,

        @NotEmpty @Size(max = 50) @Schema(examples = "[\"Luật Thi đua, khen thưởng 15/2003/QH11\"]")
        List<@NotBlank @Size(max = 500) String> legalBases,

        @NotEmpty @Size(max = 1000) @Schema(description = "All passed by the council")
        List<@NotNull UUID> nominations) {

    DecisionHead head() {
        return new DecisionHead(number, decidedOn, signatory, legalBases);
    }
}
