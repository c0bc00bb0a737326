package vn.kcn.thidua.nominations.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a place is given or taken against the ranking. */
@Schema(name = "CouncilOverrideReason")
enum OverrideReason {
    COUNTING_ERROR,
    /** Somebody with a place turned out not to be eligible. */
    INELIGIBLE,
    /** Somebody with a place gave it back. */
    PLACE_VACATED,
    /** The competent authority changed how many there are. */
    PLACES_CHANGED
}
