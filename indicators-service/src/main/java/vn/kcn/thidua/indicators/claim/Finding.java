package vn.kcn.thidua.indicators.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a claim comes to.
 *
 * @param computed from value and reference as they are printed
 * @param least the least that unrounded operands allow
 * @param most the most that they allow
 * @param implied the reference that value and statement imply, where the text names none
 */
@Schema(name = "ClaimFinding")
public record Finding(
        Claim claim,
        Verdict verdict,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable BigDecimal implied) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DECIMALS = 4;

    @Schema(name = "ClaimVerdict")
    public enum Verdict {
        OK,
        ROUNDING,
        MISMATCH,
        /** The text does not say what it compares with, or compares with nothing. */
        NOT_CHECKABLE;

        /** Whether what is stated is another figure than the computed one, in the digits in which it is stated. */
        public boolean differs() {
            return this == ROUNDING || this == MISMATCH;
        }
    }

    public static Finding of(Claim claim, boolean isExact) {
        BigDecimal reference = claim.reference();
        if (reference == null) {
            return new Finding(claim, Verdict.NOT_CHECKABLE, null, null, null, implied(claim));
        }
        BigDecimal slackOfValue = isExact ? BigDecimal.ZERO : halfUnit(claim.value());
        BigDecimal slackOfReference = isExact ? BigDecimal.ZERO : halfUnit(reference);
        boolean isDifference = claim.statement() == Claim.Statement.CHANGE;
        if (!isDifference && reference.subtract(slackOfReference).signum() <= 0) {
            return new Finding(claim, Verdict.NOT_CHECKABLE, null, null, null, null);
        }
        BigDecimal low = claim.value().subtract(slackOfValue);
        BigDecimal high = claim.value().add(slackOfValue);
        BigDecimal computed = computed(claim, claim.value(), reference);
        BigDecimal least = least(claim, low, reference, slackOfReference);
        BigDecimal most = most(claim, high, reference, slackOfReference);
        return new Finding(
                claim,
                verdict(claim.stated(), computed, least, most),
                shown(computed),
                shown(least),
                shown(most),
                null);
    }

    private static Verdict verdict(BigDecimal stated, BigDecimal computed, BigDecimal least, BigDecimal most) {
        BigDecimal slack = halfUnit(stated);
        if (stated.subtract(computed).abs().compareTo(slack) <= 0) {
            return Verdict.OK;
        }
        boolean isPossible = stated.add(slack).compareTo(least) >= 0
                && stated.subtract(slack).compareTo(most) <= 0;
        return isPossible && least.compareTo(most) < 0 ? Verdict.ROUNDING : Verdict.MISMATCH;
    }

    /** A negative value over a smaller reference is the lesser one. */
    private static BigDecimal least(Claim claim, BigDecimal low, BigDecimal reference, BigDecimal slack) {
        boolean isMore = claim.statement() == Claim.Statement.CHANGE || low.signum() >= 0;
        return computed(claim, low, isMore ? reference.add(slack) : reference.subtract(slack));
    }

    private static BigDecimal most(Claim claim, BigDecimal high, BigDecimal reference, BigDecimal slack) {
        boolean isMore = claim.statement() == Claim.Statement.CHANGE || high.signum() >= 0;
        return computed(claim, high, isMore ? reference.subtract(slack) : reference.add(slack));
    }

    private static BigDecimal computed(Claim claim, BigDecimal value, BigDecimal reference) {
        return switch (claim.statement()) {
            case CHANGE -> value.subtract(reference);
            case GROWTH -> percent(value.subtract(reference), reference);
            case SHARE -> percent(value, reference);
        };
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    private static @Nullable BigDecimal implied(Claim claim) {
        if (claim.statement() == Claim.Statement.CHANGE) {
            return claim.value().subtract(claim.stated());
        }
        BigDecimal share = claim.statement() == Claim.Statement.SHARE
                ? claim.stated()
                : claim.stated().add(HUNDRED);
        return share.signum() <= 0
                ? null
                : shown(claim.value().multiply(HUNDRED).divide(share, MathContext.DECIMAL128));
    }

    /** Half of one in the last digit that is printed. */
    private static BigDecimal halfUnit(BigDecimal printed) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale())).divide(TWO, MathContext.UNLIMITED);
    }

    private static BigDecimal shown(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
