package vn.kcn.thidua.nominations.award;

import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.regime.AwardLevel;
import vn.kcn.thidua.nominations.regime.AwardType;

/** Policy: on which awards the board's own head may decide. */
record Authority(boolean isGrassrootsBody) {

    /** Who may decide himself does not ask another to. */
    void requireAbove(AwardType award, String pointer) {
        if (isGrassrootsBody && award.level() == AwardLevel.GRASSROOTS) {
            throw Refusal.rule("decidable-here", Map.of("award", award.code())).at(pointer);
        }
    }

    void requireOver(AwardType award, String pointer) {
        if (!isGrassrootsBody || award.level() != AwardLevel.GRASSROOTS) {
            throw Refusal.rule(
                            "not-decidable-here",
                            Map.of(
                                    "award", award.code(),
                                    "deciderVi", award.deciderVi(),
                                    "deciderEn", award.deciderEn()))
                    .at(pointer);
        }
    }
}
