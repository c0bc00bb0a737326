package vn.kcn.thidua.indicators.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** The terms anew, as a whole, and why. */
record RevisedTarget(
        @NotNull Comparison comparison,
        @NotNull Quantity value,
        @Nullable Quantity tolerance,
        @Nullable LocalDate begins,
        @NotNull LocalDate due,
        @Nullable @Valid Base base,
        @Nullable @Size(max = 1000) String note,
        @NotBlank @Size(max = 1000) String reason) {

    Terms terms(Quantity usualTolerance) {
        return Terms.of(comparison, value, tolerance == null ? usualTolerance : tolerance, begins, due, base, note);
    }
}
