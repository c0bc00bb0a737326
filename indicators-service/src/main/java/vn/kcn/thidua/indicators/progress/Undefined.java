package vn.kcn.thidua.indicators.progress;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.indicators.indicator.Direction;
import vn.kcn.thidua.indicators.indicator.Kind;

/** Why a number is not there. A target of zero, or one that equals its base, is a target like another. */
@Schema(name = "ProgressUndefined")
enum Undefined {
    NO_DATA,
    NO_BASE,
    BASE_IS_ZERO,
    /** The part of a year against a whole one says nothing. */
    WINDOW_OPEN,
    TARGET_IS_ZERO,
    TARGET_EQUALS_BASE,
    ACTUAL_IS_ZERO,
    /** A level has no pace. */
    NOT_A_FLOW;

    static Map<String, Undefined> withoutData(Goal goal) {
        Map<String, Undefined> reasons = new TreeMap<>(Map.of("shareOfTarget", NO_DATA, "growth", NO_DATA));
        reasons.put("pace", goal.kind() == Kind.FLOW ? NO_DATA : NOT_A_FLOW);
        addTargetGrowth(goal, reasons);
        return reasons;
    }

    static Map<String, Undefined> of(Goal goal, BigDecimal actual, boolean isOver) {
        Map<String, Undefined> reasons = new TreeMap<>();
        BigDecimal base = goal.base();
        if (goal.better() == Direction.UP && goal.target().signum() == 0) {
            reasons.put("shareOfTarget", TARGET_IS_ZERO);
        }
        if (goal.better() == Direction.DOWN && base != null && base.compareTo(goal.target()) == 0) {
            reasons.put("shareOfTarget", TARGET_EQUALS_BASE);
        }
        if (goal.better() == Direction.DOWN && base == null && actual.signum() == 0) {
            reasons.put("shareOfTarget", ACTUAL_IS_ZERO);
        }
        if (base == null) {
            reasons.put("growth", NO_BASE);
        } else if (!isOver) {
            reasons.put("growth", WINDOW_OPEN);
        } else if (base.signum() == 0) {
            reasons.put("growth", BASE_IS_ZERO);
        }
        if (goal.kind() != Kind.FLOW) {
            reasons.put("pace", NOT_A_FLOW);
        } else if (goal.target().compareTo(goal.opening()) == 0) {
            reasons.put("pace", TARGET_IS_ZERO);
        }
        addTargetGrowth(goal, reasons);
        return reasons;
    }

    private static void addTargetGrowth(Goal goal, Map<String, Undefined> reasons) {
        BigDecimal base = goal.base();
        if (base == null) {
            reasons.put("targetGrowth", NO_BASE);
        } else if (base.signum() == 0) {
            reasons.put("targetGrowth", BASE_IS_ZERO);
        }
    }
}
