package vn.kcn.thidua.nominations.concurrence;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it means that an agency has not answered in time. */
@Schema(name = "ConcurrenceSilence")
enum Silence {
    AGREEMENT(Position.AGREE),
    NO_OPINION(Position.NO_OPINION),
    /** Nothing: it is waited for. */
    WAIT(null);

    private final Optional<Position> means;

    Silence(@org.jspecify.annotations.Nullable Position means) {
        this.means = Optional.ofNullable(means);
    }

    Optional<Position> means() {
        return means;
    }
}
