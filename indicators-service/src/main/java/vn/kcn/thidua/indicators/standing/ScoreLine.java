package vn.kcn.thidua.indicators.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.scoresheet.Function;
import vn.kcn.thidua.indicators.scoresheet.Points;
import vn.kcn.thidua.indicators.scoresheet.Reading;
import vn.kcn.thidua.indicators.scoresheet.Sheet;

/**
 * A member's points for one criterion, with all they rest on.
 *
 * @param group codes of the groups above, the outermost first: {@code I/I.1}
 * @param standard points for reaching the target
 * @param share of the target, in percent
 * @param reason why there are no points, where something is missing
 */
@Schema(name = "ScoreLine")
record ScoreLine(
        String criterion,
        String group,
        String nameVi,
        Function function,
        BigDecimal standard,
        @Nullable IndicatorCode indicator,
        @Nullable BigDecimal actual,
        @Nullable LocalDate actualAsOf,
        @Nullable Long reports,
        @Nullable BigDecimal target,
        @Nullable Integer targetRevision,
        @Nullable BigDecimal share,
        @Nullable Integer lateReports,
        @Nullable BigDecimal selfPoints,
        @Nullable BigDecimal reviewedPoints,
        @Nullable String evidence,
        BigDecimal points,
        @Nullable String reason) {

    static ScoreLine of(Sheet.Leaf leaf, Reading reading) {
        Points points = Points.of(leaf, reading);
        Reading.Measured measured = reading.measured();
        Reading.Assessed assessed = reading.assessed();
        var path = leaf.path();
        return new ScoreLine(
                leaf.code(),
                String.join("/", path.subList(0, path.size() - 1)),
                leaf.criterion().nameVi(),
                leaf.rule().function(),
                shown(leaf.standard()),
                leaf.rule().indicator(),
                measured == null ? null : plain(measured.actual()),
                measured == null ? null : measured.through(),
                measured == null ? null : measured.reports(),
                measured == null ? null : plain(measured.target()),
                measured == null ? null : measured.targetRevision(),
                points.share(),
                reading.late(),
                assessed == null ? null : plain(assessed.selfPoints()),
                assessed == null ? null : plain(assessed.reviewedPoints()),
                assessed == null ? null : assessed.evidence(),
                points.value(),
                points.reason());
    }

    boolean isWithin(String code) {
        return criterion.equals(code) || ("/" + group + "/").contains("/" + code + "/");
    }

    boolean isPenalty() {
        return function == Function.PENALTY;
    }

    private static BigDecimal shown(BigDecimal number) {
        return number.setScale(Points.DECIMALS, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
