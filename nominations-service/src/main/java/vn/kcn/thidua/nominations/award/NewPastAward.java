package vn.kcn.thidua.nominations.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.nominations.nomination.Nominee;

/** An award of before, as its decision tells it. */
@Schema(name = "NewPastAward")
record NewPastAward(
        @NotNull @Pattern(regexp = "^[A-Z0-9_]{1,32}$") @Schema(examples = "CSTDCS")
        String award,

        @Min(1950) @Max(2100) @Schema(description = "The year that it honours", examples = "2019")
        int year,

        @NotNull @Valid Nominee nominee,

        @NotBlank @Size(max = 60) @Schema(examples = "112/QĐ-KCN")
        String decisionNumber,

        @NotNull @Schema(examples = "2020-01-15") LocalDate decidedOn,

        @NotBlank @Size(max = 300) @Schema(examples = "Trưởng Ban Quản lý các Khu công nghiệp tỉnh Bắc Giang")
        String issuer) {}
