package vn.kcn.thidua.indicators.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;

/**
 * Đối chiếu ba bên: a figure of a sheet filled in offline, against the one that the sheet was handed out with and the one
 * that stands in the report now.
 *
 * @param mine none: the cell was left empty, which says nothing and withdraws nothing
 */
record ThreeWay(
        @Nullable Quantity base,
        @Nullable Quantity mine,
        @Nullable Quantity theirs,
        @Nullable Resolution resolution) {

    enum Verdict {
        /** Both say the same. */
        UNCHANGED,
        /** Only the report has changed, or it is to stand. */
        KEPT,
        /** Only the row has changed. */
        APPLIED,
        /** Both have, each in its own way: somebody who sees both has to choose. */
        CONFLICT
    }

    /** A choice for one's own figure holds against the figure that was shown, not against one that came after it. */
    Verdict verdict() {
        if (Objects.equals(mine, theirs)) {
            return Verdict.UNCHANGED;
        }
        if (mine == null || mine.equals(base) || resolution == Resolution.THEIRS) {
            return Verdict.KEPT;
        }
        return Objects.equals(base, theirs) ? Verdict.APPLIED : Verdict.CONFLICT;
    }
}
