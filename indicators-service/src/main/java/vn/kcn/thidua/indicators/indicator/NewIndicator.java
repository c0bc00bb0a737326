package vn.kcn.thidua.indicators.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.formula.Missing;

/** @param decimals how many decimals figures are shown with; 0 for counts */
record NewIndicator(
        @NotNull IndicatorCode code,
        @NotBlank @Size(max = 200) String nameVi,
        @NotBlank @Size(max = 200) String nameEn,
        @NotBlank @Size(max = 40) String unit,

        @Schema(description = "ISO 4217 for money, UCUM for the rest", examples = "USD")
        @Nullable
        @Pattern(regexp = "[!-~]{1,20}")
        String unitCode,

        @Schema(description = "The power of ten that figures are in: 9 for billions") @Min(-6) @Max(15)
        int scale,

        @NotNull Kind kind,
        @NotNull Direction direction,
        @NotNull Aggregation aggregation,

        @Schema(description = "Over the months of a longer period; left out, what is usual for the kind") @Nullable
        OverTime overTime,

        @NotNull Source source,
        @Min(0) @Max(6) int decimals,

        @Schema(
                description = "For source FORMULA: + − × ÷, parentheses, sum, min, max, count(OPERATING)",
                examples = "LAND_LEASED / LAND_LEASABLE * 100")
        @Nullable
        @Size(max = 500)
        String formula,

        @Schema(description = "What a formula does where figures are missing; left out, SKIP_IF_ANY") @Nullable
        Missing missing) {

    /** The same of an indicator that exists already, and why it is defined anew. */
    @Schema(name = "IndicatorRedefinition")
    record Redefinition(
            @NotNull @Valid NewIndicator definition,
            @NotBlank @Size(max = 1000) String reason) {}

    Definition toDefinition() {
        return new Definition(
                nameVi.strip(),
                nameEn.strip(),
                unit.strip(),
                unitCode,
                scale,
                kind,
                direction,
                aggregation,
                Objects.requireNonNullElse(overTime, kind.usualOverTime()),
                source,
                decimals,
                formula == null ? null : formula.strip(),
                source == Source.FORMULA ? Objects.requireNonNullElse(missing, Missing.SKIP_IF_ANY) : null);
    }
}
