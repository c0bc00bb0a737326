package vn.kcn.thidua.nominations.council;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.appraisal.Appraisal;
import vn.kcn.thidua.nominations.appraisal.Share;

/** A case that passed, with what ranks it where places are few. */
record Candidate(UUID nomination, int votes, Appraisal appraisal) {

    /** Without enough reviews, behind everybody who has them. */
    Share score() {
        return appraisal.total().orElse(NOTHING);
    }

    Share points(String criterion) {
        return Optional.ofNullable(appraisal.criteria().get(criterion)).orElse(NOTHING);
    }

    static @Nullable BigDecimal printed(Appraisal appraisal) {
        return appraisal.total().map(Share::printed).orElse(null);
    }

    private static final Share NOTHING = new Share(BigDecimal.ONE.negate(), 1);
}
