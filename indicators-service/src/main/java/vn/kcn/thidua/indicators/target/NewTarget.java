package vn.kcn.thidua.indicators.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;

/**
 * @param tolerance in percent, for {@code ABOUT}; the board's usual one where it is left out
 * @param begins since when a flow counts; the first of January of the due year where it is left out
 */
record NewTarget(
        @NotBlank @Size(max = 40) String movement,
        @NotNull IndicatorCode indicator,
        @NotNull Comparison comparison,
        @NotNull Quantity value,
        @Nullable Quantity tolerance,
        @Nullable LocalDate begins,
        @NotNull LocalDate due,
        @Nullable @Valid Base base,
        @Nullable @Size(max = 1000) String note) {

    Terms terms(Quantity usualTolerance) {
        return Terms.of(comparison, value, tolerance == null ? usualTolerance : tolerance, begins, due, base, note);
    }
}
