package vn.kcn.thidua.nominations.council;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ballot says. */
@Schema(name = "BallotChoice")
enum Choice {
    /** Đồng ý. */
    AGREE,
    /** Không đồng ý. */
    DISAGREE,
    /** Phiếu trắng: cast, and not agreeing. */
    BLANK;

    static Count count(Collection<Choice> choices) {
        int[] of = new int[values().length];
        choices.forEach(choice -> of[choice.ordinal()]++);
        return new Count(of[AGREE.ordinal()], of[DISAGREE.ordinal()], of[BLANK.ordinal()]);
    }
}
