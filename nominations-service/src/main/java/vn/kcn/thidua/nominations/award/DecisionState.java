package vn.kcn.thidua.nominations.award;

import static vn.kcn.thidua.nominations.award.DecisionCommand.*;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.nominations.lifecycle.Transitions;

/** Where a decision stands, and the one table of what may happen to it next. */
@Schema(name = "DecisionState")
enum DecisionState {
    /** Dự thảo: it grants nothing yet. */
    DRAFT,
    /** Its awards are granted. */
    SIGNED,
    ISSUED,
    /** A draft that nobody signed; a signed one is never taken back but revoked. */
    DISCARDED;

    private static final Transitions<DecisionState, DecisionCommand> NEXT =
            new Transitions<>(Map.of(DRAFT, Map.of(SIGN, SIGNED, DISCARD, DISCARDED), SIGNED, Map.of(ISSUE, ISSUED)));

    DecisionState after(DecisionCommand command) {
        return NEXT.after(this, command);
    }

    List<DecisionCommand> allowed() {
        return NEXT.allowed(this);
    }
}
