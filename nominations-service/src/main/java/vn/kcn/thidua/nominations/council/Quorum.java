package vn.kcn.thidua.nominations.council;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.regime.VoteThreshold;

/** The share of the roster that must be there before a vote opens. */
@Embeddable
@Schema(name = "CouncilQuorum")
record Quorum(
        @Min(1) @Max(100) @Schema(examples = "2") int numerator,
        @Min(1) @Max(100) @Schema(examples = "3") int denominator) {

    /** Usual, and confirmed by no source: config of the session. */
    static final Quorum TWO_THIRDS = new Quorum(2, 3);

    Quorum {
        if (numerator > denominator) {
            throw Refusal.rule("no-share", Map.of("numerator", numerator, "denominator", denominator))
                    .at("/quorum/numerator");
        }
    }

    void requireMetBy(int present, int members) {
        if (!share().isMetBy(present, members)) {
            throw Refusal.rule(
                    "quorum-not-met", Map.of("present", present, "members", members, "needed", neededOf(members)));
        }
    }

    int neededOf(int members) {
        return share().neededOf(members);
    }

    private VoteThreshold share() {
        return new VoteThreshold(numerator, denominator, false);
    }
}
