package vn.kcn.thidua.nominations.nomination;

import java.util.LinkedHashSet;
import java.util.Set;

/** What the rows of one chunk did to nominations, each of them once. */
final class NominatedChanges {

    final Set<Nomination> drafted = new LinkedHashSet<>();
    final Set<Nomination> revised = new LinkedHashSet<>();
    final Set<Nomination> submitted = new LinkedHashSet<>();

    void drafted(Nomination nomination, boolean isToSubmit) {
        drafted.add(nomination);
        if (isToSubmit) {
            submitted.add(nomination);
        }
    }

    /** A draft of this very chunk is told of as it ends up. */
    void revised(Nomination nomination) {
        if (!drafted.contains(nomination)) {
            revised.add(nomination);
        }
    }

    void submitted(Nomination nomination) {
        submitted.add(nomination);
    }

    boolean submits(Nomination nomination) {
        return submitted.contains(nomination);
    }
}
