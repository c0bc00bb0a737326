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
 * @param scope whose target it is; the board's where it is left out
 * @param subject the zone's code or the enterprise's tax code
 * @param upper the other end of {@code BETWEEN}
 * @param opening what a flow is added to, where the target counts the stock that comes of it
 * @param whole what the figure is a part of
 * @param document in which the target stands, as one cites it
 * @param tolerance in percent, for {@code ABOUT}; the board's usual one where it is left out
 * @param begins since when a flow counts; the first of January of the due year where it is left out
 */
record NewTarget(
        @NotBlank @Size(max = 40) String movement,
        @NotNull IndicatorCode indicator,
        Scope.@Nullable Level scope,
        @Nullable @Size(max = 40) String subject,
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
        @Nullable @Size(max = 1000) String note) {

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
