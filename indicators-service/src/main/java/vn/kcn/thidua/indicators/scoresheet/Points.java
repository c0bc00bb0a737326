package vn.kcn.thidua.indicators.scoresheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Points for one criterion.
 *
 * @param share of the target, in percent
 * @param reason why there are none, where something is missing
 */
public record Points(
        BigDecimal value,
        @Nullable BigDecimal share,
        @Nullable String reason) {

    /** Decimals of points and shares, rounded half up, once. */
    public static final int DECIMALS = 4;

    public static Points of(Sheet.Leaf leaf, Reading reading) {
        Rule rule = leaf.rule();
        return switch (rule.function()) {
            case LINEAR, STEP, PASS_FAIL -> measured(rule, leaf.standard(), reading);
            case LATE_PENALTY -> punctual(rule, leaf.standard(), reading);
            case ASSESSED -> reviewed(reading, leaf.standard(), false);
            case BONUS -> reviewed(reading, limit(rule), false);
            case PENALTY -> reviewed(reading, limit(rule), true);
        };
    }

    private static Points measured(Rule rule, BigDecimal standard, Reading reading) {
        Optional<Ratio> known = reading.ratio();
        if (known.isEmpty()) {
            return reading.isMet() ? new Points(rounded(standard), null, "target-is-zero") : missing(reading);
        }
        Ratio ratio = known.get();
        BigDecimal points = switch (rule.function()) {
            case LINEAR -> linear(rule, standard, ratio);
            case STEP -> step(rule, standard, ratio);
            default -> reading.isMet() ? standard : BigDecimal.ZERO;
        };
        return new Points(rounded(points), ratio.percent(DECIMALS), null);
    }

    private static Points missing(Reading reading) {
        Reading.Measured measured = reading.measured();
        boolean hasTarget = measured != null && measured.target() != null;
        boolean hasActual = measured != null && measured.actual() != null;
        return new Points(rounded(BigDecimal.ZERO), null, reason(hasTarget, hasActual));
    }

    private static String reason(boolean hasTarget, boolean hasActual) {
        if (!hasTarget) {
            return "no-target";
        }
        return hasActual ? "share-undefined" : "no-data";
    }

    private static BigDecimal linear(Rule rule, BigDecimal standard, Ratio ratio) {
        BigDecimal points;
        if (ratio.part().signum() <= 0 || !ratio.isAtLeast(rule.bottom())) {
            points = BigDecimal.ZERO;
        } else if (ratio.isAtLeast(rule.top())) {
            points = standard.multiply(rule.top()).movePointLeft(2);
        } else {
            points = ratio.of(standard, DECIMALS);
        }
        Rule.Extra extra = rule.extra();
        return extra == null
                ? points
                : points.add(ratio.stepsAboveOne(extra.per().value())
                        .multiply(extra.points().value())
                        .min(extra.max().value()));
    }

    private static BigDecimal step(Rule rule, BigDecimal standard, Ratio ratio) {
        var steps = rule.steps();
        return steps == null
                ? BigDecimal.ZERO
                : steps.stream()
                        .filter(step -> ratio.isAtLeast(step.from().value()))
                        .max((one, other) ->
                                one.from().value().compareTo(other.from().value()))
                        .map(step -> standard.multiply(step.percent().value()).movePointLeft(2))
                        .orElse(BigDecimal.ZERO);
    }

    private static Points punctual(Rule rule, BigDecimal standard, Reading reading) {
        Integer late = reading.late();
        var perLate = rule.perLate();
        if (late == null || perLate == null) {
            return new Points(rounded(BigDecimal.ZERO), null, "no-data");
        }
        BigDecimal lost = perLate.value().multiply(BigDecimal.valueOf(late));
        return new Points(rounded(standard.subtract(lost).max(BigDecimal.ZERO)), null, null);
    }

    private static Points reviewed(Reading reading, BigDecimal limit, boolean isTakenOff) {
        Reading.Assessed assessed = reading.assessed();
        BigDecimal given = assessed == null ? null : assessed.reviewedPoints();
        if (given == null) {
            return new Points(rounded(BigDecimal.ZERO), null, "not-reviewed");
        }
        BigDecimal counted = given.min(limit);
        return new Points(rounded(isTakenOff ? counted.negate() : counted), null, null);
    }

    private static BigDecimal limit(Rule rule) {
        var max = rule.max();
        return max == null ? BigDecimal.ZERO : max.value();
    }

    private static BigDecimal rounded(BigDecimal points) {
        return points.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
