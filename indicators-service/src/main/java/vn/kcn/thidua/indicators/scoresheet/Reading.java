package vn.kcn.thidua.indicators.scoresheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Direction;

/** What is known of a member for one criterion. */
public record Reading(
        @Nullable Measured measured,
        @Nullable Integer late,
        @Nullable Assessed assessed) {

    public static final Reading NOTHING = new Reading(null, null, null);

    /**
     * @param decimals that the indicator's figures are printed with
     * @param through last day that the actual covers
     * @param reports approved reports behind it
     * @param targetRevision of the member's own target; none where the sheet names the target
     */
    public record Measured(
            Direction better,
            int decimals,
            @Nullable BigDecimal actual,
            @Nullable LocalDate through,
            @Nullable Long reports,
            @Nullable BigDecimal target,
            @Nullable Integer targetRevision) {}

    public record Assessed(
            @Nullable BigDecimal selfPoints,
            @Nullable BigDecimal reviewedPoints,
            @Nullable String evidence) {}

    public static Reading measured(Measured measured) {
        return new Reading(measured, null, null);
    }

    public static Reading late(int reports) {
        return new Reading(null, reports, null);
    }

    public static Reading assessed(Assessed assessed) {
        return new Reading(null, null, assessed);
    }

    /** The same, were this reached. */
    public Reading reaching(BigDecimal actual) {
        Measured now = Objects.requireNonNull(measured);
        return measured(new Measured(
                now.better(),
                now.decimals(),
                actual,
                now.through(),
                now.reports(),
                now.target(),
                now.targetRevision()));
    }

    /** None where actual or target is missing, or the fraction would be over nothing. */
    Optional<Ratio> ratio() {
        if (measured == null || measured.actual() == null || measured.target() == null) {
            return Optional.empty();
        }
        Ratio ratio = measured.better() == Direction.UP
                ? new Ratio(measured.actual(), measured.target())
                : new Ratio(measured.target(), measured.actual());
        return ratio.whole().signum() > 0 ? Optional.of(ratio) : Optional.empty();
    }

    /** Whether so many percent of the target are reached; of a target of nothing, whether it is met. */
    boolean reaches(BigDecimal percent) {
        return ratio().map(ratio -> ratio.isAtLeast(percent)).orElse(isMet());
    }

    /** A target of nothing is met or not, though no share of it can be told. */
    boolean isMet() {
        if (measured == null || measured.actual() == null || measured.target() == null) {
            return false;
        }
        int side = measured.actual().compareTo(measured.target());
        return measured.better() == Direction.UP ? side >= 0 : side <= 0;
    }
}
