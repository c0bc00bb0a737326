package vn.kcn.thidua.indicators.scoresheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kcn.thidua.indicators.indicator.Direction;

/**
 * The least change of a measured figure that is enough for something: exact, among the figures that the indicator's
 * decimals can print. More points must never be less enough; then halving the distance finds it.
 */
public final class LeastFigure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A share of one over so many times the standard points rounds to no points at all. */
    private static final BigDecimal NEGLIGIBLE = BigDecimal.valueOf(20_000);

    private final Sheet.Leaf leaf;
    private final Reading.Measured measured;
    private final Predicate<BigInteger> isEnough;

    private LeastFigure(Sheet.Leaf leaf, Reading reading, Reading.Measured measured, Predicate<Reading> isEnough) {
        this.leaf = leaf;
        this.measured = measured;
        this.isEnough = steps -> isEnough.test(reading.reaching(figure(steps)));
    }

    /** @return nothing where no figure is enough, or none can be judged for want of a target */
    public static Optional<BigDecimal> of(Sheet.Leaf leaf, Reading reading, Predicate<Reading> isEnough) {
        Reading.Measured measured = reading.measured();
        return measured == null || measured.target() == null
                ? Optional.empty()
                : new LeastFigure(leaf, reading, measured, isEnough).search(measured.target());
    }

    private Optional<BigDecimal> search(BigDecimal target) {
        return (measured.better() == Direction.UP ? upwards(target) : downwards(target)).map(this::figure);
    }

    private Optional<BigInteger> upwards(BigDecimal target) {
        BigDecimal actual = measured.actual();
        BigInteger next = actual == null
                ? BigInteger.ZERO
                : steps(actual, RoundingMode.FLOOR).add(BigInteger.ONE);
        BigDecimal mostPoints = target.multiply(bestShare()).movePointLeft(2);
        BigInteger last = next.max(steps(target.max(mostPoints), RoundingMode.CEILING));
        return isEnough.test(last) ? Optional.of(nearest(next, last)) : Optional.empty();
    }

    /** A share of the target is only told of what is above zero; zero itself meets the target, no more. */
    private Optional<BigInteger> downwards(BigDecimal target) {
        BigDecimal actual = measured.actual();
        BigInteger next = actual == null
                ? steps(target.multiply(leaf.standard()).multiply(NEGLIGIBLE), RoundingMode.CEILING)
                : steps(actual, RoundingMode.CEILING).subtract(BigInteger.ONE);
        BigDecimal mostPoints = target.multiply(HUNDRED).divide(bestShare(), measured.decimals(), RoundingMode.FLOOR);
        BigInteger last =
                steps(mostPoints, RoundingMode.FLOOR).max(BigInteger.ONE).min(next);
        if (last.signum() > 0 && isEnough.test(last)) {
            return Optional.of(nearest(next, last));
        }
        return next.signum() >= 0 && isEnough.test(BigInteger.ZERO) ? Optional.of(BigInteger.ZERO) : Optional.empty();
    }

    /** Of the steps between, both ends included, the enough one nearest to the first; the last one is enough. */
    private BigInteger nearest(BigInteger first, BigInteger last) {
        BigInteger way = BigInteger.valueOf(last.compareTo(first));
        BigInteger tooFew = BigInteger.ONE.negate();
        BigInteger enough = last.subtract(first).abs();
        while (enough.subtract(tooFew).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = tooFew.add(enough).shiftRight(1);
            if (isEnough.test(first.add(middle.multiply(way)))) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return first.add(enough.multiply(way));
    }

    /** Percent of the target from which on there are no more points to earn. */
    private BigDecimal bestShare() {
        Rule rule = leaf.rule();
        BigDecimal best = rule.shares().stream().reduce(HUNDRED, BigDecimal::max);
        Rule.Extra extra = rule.extra();
        return extra == null || extra.points().value().signum() == 0
                ? best
                : best.max(HUNDRED.add(extra.per()
                        .value()
                        .multiply(extra.max().value().divide(extra.points().value(), 0, RoundingMode.CEILING))));
    }

    private BigInteger steps(BigDecimal figure, RoundingMode rounding) {
        return figure.setScale(measured.decimals(), rounding).unscaledValue();
    }

    private BigDecimal figure(BigInteger steps) {
        return new BigDecimal(steps, measured.decimals());
    }
}
