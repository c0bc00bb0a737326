package vn.kcn.thidua.indicators.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.formula.Formula;
import vn.kcn.thidua.indicators.indicator.formula.Missing;
import vn.kcn.thidua.indicators.indicator.formula.Outcome;
import vn.kcn.thidua.kit.problem.Refusal;

/** Quy tắc kiểm tra: what must hold between figures of one report, such as local workers being at most all workers. */
@Schema(name = "ValidationRule")
@Embeddable
public record ValidationRule(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Column(nullable = false)
        String rule,

        @Schema(examples = "LABOUR_LOCAL") @NotBlank @Size(max = 500) @Column(name = "left_side", nullable = false)
        String left,

        @NotNull @Enumerated(EnumType.STRING) @Column(nullable = false)
        Operator operator,

        @Schema(examples = "LABOUR_TOTAL") @NotBlank @Size(max = 500) @Column(name = "right_side", nullable = false)
        String right,

        @NotNull @Enumerated(EnumType.STRING) @Column(nullable = false)
        Severity severity) {

    @Schema(name = "ValidationOperator")
    public enum Operator {
        EQUAL,
        NOT_EQUAL,
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST,
        /** Both sides are reported, or neither is. */
        COMPULSORY_PAIR,
        /** At most one of the sides is reported. */
        EXCLUSIVE_PAIR
    }

    @Schema(name = "ValidationSeverity")
    public enum Severity {
        /** The report cannot be handed in. */
        ERROR,
        /** It can, with a justification. */
        WARNING
    }

    void requireMeaning(Collection<IndicatorCode> known, String pointer) {
        for (var side : Map.of("/left", left, "/right", right).entrySet()) {
            try {
                for (IndicatorCode code : Formula.parse(side.getValue()).references()) {
                    if (!known.contains(code)) {
                        throw Refusal.rule("unknown-indicator", Map.of("code", code));
                    }
                }
            } catch (Refusal refusal) {
                throw refusal.at(pointer + side.getKey());
            }
        }
    }

    /** Both sides as they came out, and whether the rule holds. Where a side is missing, a comparison says nothing. */
    public Check check(Map<IndicatorCode, BigDecimal> values) {
        Outcome leftSide = outcome(left, values);
        Outcome rightSide = outcome(right, values);
        boolean hasLeft = leftSide instanceof Outcome.Known;
        boolean hasRight = rightSide instanceof Outcome.Known;
        boolean holds = switch (operator) {
            case COMPULSORY_PAIR -> hasLeft == hasRight;
            case EXCLUSIVE_PAIR -> !(hasLeft && hasRight);
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST ->
                !(leftSide instanceof Outcome.Known(BigDecimal one)
                                && rightSide instanceof Outcome.Known(BigDecimal other))
                        || compares(one.compareTo(other));
        };
        return new Check(this, told(leftSide), told(rightSide), holds);
    }

    /** A rule with what its sides came to; {@code -} is a side that is not reported. */
    public record Check(ValidationRule rule, String left, String right, boolean holds) {}

    private boolean compares(int side) {
        return switch (operator) {
            case EQUAL -> side == 0;
            case NOT_EQUAL -> side != 0;
            case LESS -> side < 0;
            case AT_MOST -> side <= 0;
            case GREATER -> side > 0;
            case AT_LEAST -> side >= 0;
            case COMPULSORY_PAIR, EXCLUSIVE_PAIR -> true;
        };
    }

    private static Outcome outcome(String formula, Map<IndicatorCode, BigDecimal> values) {
        return Formula.parse(formula).evaluate(new Reported(values), Missing.SKIP_IF_ANY);
    }

    private static String told(Outcome outcome) {
        return outcome instanceof Outcome.Known(BigDecimal value) ? value.toPlainString() : "-";
    }

    /** The figures of one report; the registry is none of its business. */
    private record Reported(Map<IndicatorCode, BigDecimal> values) implements Formula.Figures {

        @Override
        public Outcome of(IndicatorCode code) {
            BigDecimal value = values.get(code);
            return value == null ? new Outcome.Missing(Set.of(code)) : new Outcome.Known(value);
        }

        @Override
        public BigDecimal enterprises(boolean operating) {
            return BigDecimal.ONE;
        }
    }
}
