package vn.kcn.thidua.gateway.scoreboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far each figure of a target reaches, in percent of the longest. */
record Bar(
        @Nullable BigDecimal actual,
        @Nullable BigDecimal forecast,
        BigDecimal target,
        @Nullable BigDecimal base) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty when no figure is above zero: there is no length to show. */
    static Optional<Bar> of(Said.Target target) {
        return Stream.of(target.actual(), target.forecast(), target.target(), target.base())
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .filter(longest -> longest.signum() > 0)
                .map(longest -> new Bar(
                        shareIfKnown(target.actual(), longest),
                        shareIfKnown(target.forecast(), longest),
                        share(target.target(), longest),
                        shareIfKnown(target.base(), longest)));
    }

    /** In percent; zero for a figure below it. */
    static BigDecimal share(BigDecimal figure, BigDecimal whole) {
        return figure.max(BigDecimal.ZERO).multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal shareIfKnown(@Nullable BigDecimal figure, BigDecimal whole) {
        return figure == null ? null : share(figure, whole);
    }
}
