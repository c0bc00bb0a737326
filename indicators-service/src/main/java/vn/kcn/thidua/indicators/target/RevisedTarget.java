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
        @Nullable Quantity upper,
        @Nullable Quantity tolerance,
        @Nullable LocalDate begins,
        @NotNull LocalDate due,
        @Nullable @Valid Base base,
        @Nullable Quantity opening,
        @Nullable Quantity whole,
        Paper.@Nullable ValueKind valueKind,
        @Nullable @Size(max = 300) String document,
        @Nullable @Size(max = 1000) String note,
        @NotBlank @Size(max = 1000) String reason) {

    Terms terms(Quantity usualTolerance) {
        return Terms.of(
                new Ask(comparison, value, upper, tolerance == null ? usualTolerance : tolerance),
                begins,
                due,
                base,
                Balance.of(opening, whole),
                new Paper(valueKind == null ? Paper.ValueKind.TARGET : valueKind, document, note));
    }
}
