package vn.kcn.thidua.nominations.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is scored. */
@Embeddable
@Schema(name = "AppraisalCriterion")
record Criterion(
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9-]{0,31}$") @Schema(examples = "SX")
        String code,

        @NotBlank @Size(max = 300) @Column(name = "name_vi") @Schema(examples = "Kết quả sản xuất, kinh doanh")
        String nameVi,

        @NotBlank @Size(max = 300) @Column(name = "name_en") @Schema(examples = "Results of production")
        String nameEn,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "Of 100", examples = "60")
        BigDecimal weight) {}
