package vn.kcn.thidua.indicators.scoresheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * Ngưỡng tiếp theo: the next share of the target at which a measured criterion earns more or begins to.
 *
 * @param share of the target, in percent
 * @param figure the first one that can be printed and reaches it
 * @param points that it makes
 */
public record Threshold(BigDecimal share, BigDecimal figure, BigDecimal points) {

    /** None where all of them are reached, or there is no target. */
    public static Optional<Threshold> next(Sheet.Leaf leaf, Reading reading) {
        return leaf.rule().shares().stream()
                .filter(share -> !reading.reaches(share))
                .min(Comparator.naturalOrder())
                .flatMap(share -> LeastFigure.of(leaf, reading, reached -> reached.reaches(share))
                        .map(figure -> new Threshold(
                                share,
                                figure,
                                Points.of(leaf, reading.reaching(figure)).value())));
    }
}
