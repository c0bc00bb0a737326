package vn.kcn.thidua.indicators.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param decimals how many decimals figures are shown with; 0 for counts */
record NewIndicator(
        @NotNull IndicatorCode code,
        @NotBlank @Size(max = 200) String nameVi,
        @NotBlank @Size(max = 200) String nameEn,
        @NotBlank @Size(max = 40) String unit,
        @NotNull Kind kind,
        @NotNull Direction direction,
        @NotNull Aggregation aggregation,
        @NotNull Source source,
        @Min(0) @Max(6) int decimals) {

    Indicator toIndicator() {
        var label = new Indicator.Label(nameVi.strip(), nameEn.strip(), unit.strip(), decimals);
        return new Indicator(code, label, kind, direction, aggregation, source);
    }
}
