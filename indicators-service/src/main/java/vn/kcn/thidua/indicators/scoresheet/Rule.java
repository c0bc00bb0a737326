package vn.kcn.thidua.indicators.scoresheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * How a criterion's points are made; which fields matter depends on the function.
 *
 * @param target the same for every member; each member's own target of the movement where it is left out
 * @param floor LINEAR: percent of the target below which there are no points
 * @param cap LINEAR: percent of the target above which there are no more points; 100 where it is left out
 * @param extra LINEAR: points for what lies above the target
 * @param perLate LATE_PENALTY: points that one late report costs
 * @param graceDays LATE_PENALTY: days after the cut-off until which a report is in time; the form's own due day where it is
 *     left out
 * @param max BONUS, PENALTY: no more than this
 * @param form LATE_PENALTY: whose reports are counted; the monthly ones where it is left out
 */
@Schema(name = "ScoringRule")
public record Rule(
        @NotNull Function function,
        @Nullable IndicatorCode indicator,
        @Nullable Quantity target,
        @Nullable Quantity floor,
        @Nullable Quantity cap,
        @Nullable @Valid Extra extra,
        @Nullable @Size(max = 20) List<@Valid Step> steps,
        @Nullable Quantity perLate,
        @Nullable @Min(0) @Max(90) Integer graceDays,
        @Nullable Quantity max,
        @Nullable FormCode form) {

    private static final Quantity HUNDRED = new Quantity(BigDecimal.valueOf(100));

    /** From this percent of the target on, this percent of the standard points. */
    @Schema(name = "ScoringStep")
    public record Step(@NotNull Quantity from, @NotNull Quantity percent) {}

    /** For each whole {@code per} percent above the target so many points, up to a maximum. */
    @Schema(name = "ExtraPoints")
    public record Extra(
            @NotNull Quantity per,
            @NotNull Quantity points,
            @NotNull Quantity max) {}

    public static Rule of(Function function) {
        return new Rule(function, null, null, null, null, null, null, null, null, null, null);
    }

    void requireComplete(String pointer) {
        if (function.isMeasured() && indicator == null) {
            throw incomplete("indicator", pointer);
        }
        if (function == Function.STEP && (steps == null || steps.isEmpty())) {
            throw incomplete("steps", pointer);
        }
        if (function == Function.LATE_PENALTY && perLate == null) {
            throw incomplete("perLate", pointer);
        }
        if (function.isOutsideWeights() && max == null) {
            throw incomplete("max", pointer);
        }
        requireNoNegative(pointer);
        if (bottom().compareTo(top()) > 0) {
            throw Refusal.rule("floor-above-cap", Map.of("floor", bottom(), "cap", top()))
                    .at(pointer + "/floor");
        }
        if (extra != null && extra.per().value().signum() == 0) {
            throw negative("per", extra.per()).at(pointer + "/extra/per");
        }
    }

    private Refusal incomplete(String field, String pointer) {
        return Refusal.rule("rule-incomplete", Map.of("function", function, "field", field))
                .at(pointer + "/" + field);
    }

    private void requireNoNegative(String pointer) {
        requireNotNegative("floor", floor, pointer);
        requireNotNegative("cap", cap, pointer);
        requireNotNegative("perLate", perLate, pointer);
        requireNotNegative("max", max, pointer);
        if (extra != null) {
            requireNotNegative("per", extra.per(), pointer + "/extra");
            requireNotNegative("points", extra.points(), pointer + "/extra");
            requireNotNegative("max", extra.max(), pointer + "/extra");
        }
        for (int place = 0; steps != null && place < steps.size(); place++) {
            requireNotNegative("from", steps.get(place).from(), pointer + "/steps/" + place);
            requireNotNegative("percent", steps.get(place).percent(), pointer + "/steps/" + place);
        }
    }

    private static void requireNotNegative(String field, @Nullable Quantity quantity, String pointer) {
        if (quantity != null && quantity.isNegative()) {
            throw negative(field, quantity).at(pointer + "/" + field);
        }
    }

    private static Refusal negative(String field, Quantity quantity) {
        return Refusal.rule("rule-out-of-range", Map.of("field", field, "value", quantity));
    }

    /** Whose punctuality it judges. */
    public FormCode reportedForm() {
        return form == null ? FormCode.MONTHLY : form;
    }

    /** The shares of the target, in percent, at which something changes. */
    List<BigDecimal> shares() {
        return switch (function) {
            case LINEAR -> List.of(bottom(), top().min(HUNDRED.value()), top());
            case STEP ->
                steps == null
                        ? List.of()
                        : steps.stream().map(step -> step.from().value()).toList();
            case PASS_FAIL -> List.of(HUNDRED.value());
            case LATE_PENALTY, ASSESSED, BONUS, PENALTY -> List.of();
        };
    }

    BigDecimal bottom() {
        return floor == null ? BigDecimal.ZERO : floor.value();
    }

    BigDecimal top() {
        return (cap == null ? HUNDRED : cap).value();
    }
}
