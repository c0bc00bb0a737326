package vn.kcn.thidua.nominations.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a case found its place, or lost it, where an award has fewer places than cases that passed. */
@Schema(name = "CouncilPlacedBy")
enum PlacedBy {
    VOTES(true),
    /** Votes tied at the cut; the lot, whose seed was committed to before the vote, went for it. */
    LOT(true),
    CUT_BY_VOTES(false),
    CUT_BY_LOT(false);

    private final boolean within;

    PlacedBy(boolean within) {
        this.within = within;
    }

    boolean isWithin() {
        return within;
    }
}
