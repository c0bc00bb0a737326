package vn.kcn.thidua.nominations.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step by which a tie at the cut is broken. */
@Schema(name = "CouncilTieBreak")
enum TieBreak {
    /** What the appraisal gave in all. */
    SCORE(PlacedBy.SCORE, PlacedBy.CUT_BY_SCORE),
    /** What it gave by criterion, in the order of their priority. */
    CRITERIA(PlacedBy.CRITERION, PlacedBy.CUT_BY_CRITERION),
    /** The chair's casting vote, given before the count. */
    CHAIR(PlacedBy.CHAIR, PlacedBy.CUT_BY_CHAIR),
    /** Bốc thăm: always decides, hence always the last. */
    LOT(PlacedBy.LOT, PlacedBy.CUT_BY_LOT);

    private final PlacedBy within;
    private final PlacedBy cut;

    TieBreak(PlacedBy within, PlacedBy cut) {
        this.within = within;
        this.cut = cut;
    }

    PlacedBy within() {
        return within;
    }

    PlacedBy cut() {
        return cut;
    }
}
