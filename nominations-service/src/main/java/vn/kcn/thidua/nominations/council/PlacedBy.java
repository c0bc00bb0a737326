package vn.kcn.thidua.nominations.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a case found its place, or lost it, where an award has fewer places than cases that passed. */
@Schema(name = "CouncilPlacedBy")
enum PlacedBy {
    VOTES(true),
    /** Votes tied at the cut; what follows went for it. */
    SCORE(true),
    CRITERION(true),
    CHAIR(true),
    /** Its seed was committed to before the vote. */
    LOT(true),
    /** All who tied got a place, as declared. */
    ALL_TIED(true),
    /** Against the ranking, by two people with a reason. */
    OVERRIDE(true),
    CUT_BY_VOTES(false),
    CUT_BY_SCORE(false),
    CUT_BY_CRITERION(false),
    CUT_BY_CHAIR(false),
    CUT_BY_LOT(false),
    CUT_NONE_TIED(false),
    CUT_BY_OVERRIDE(false);

    private final boolean within;

    PlacedBy(boolean within) {
        this.within = within;
    }

    boolean isWithin() {
        return within;
    }
}
