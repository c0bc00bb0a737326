package vn.kcn.thidua.indicators.scoresheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;

/**
 * Tiêu chí: a group of others, or a leaf with a rule.
 *
 * @param weight percent of the level above; none for bonus and penalty
 */
@Schema(name = "Criterion")
public record Criterion(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,19}")
        String code,

        @NotBlank @Size(max = 300) String nameVi,
        @Nullable Quantity weight,
        @Nullable @Valid Rule rule,
        @Nullable @Size(max = 50) List<@Valid Criterion> parts) {

    boolean isGroup() {
        return parts != null && !parts.isEmpty();
    }

    boolean isOutsideWeights() {
        return rule != null && rule.function().isOutsideWeights();
    }

    Criterion with(Map<String, Quantity> weights) {
        return new Criterion(
                code,
                nameVi,
                weights.getOrDefault(code, weight),
                rule,
                parts == null
                        ? null
                        : parts.stream().map(part -> part.with(weights)).toList());
    }
}
