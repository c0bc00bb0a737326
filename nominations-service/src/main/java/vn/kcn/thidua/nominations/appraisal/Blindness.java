package vn.kcn.thidua.nominations.appraisal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an appraiser of a case sees of the others, and of what they make together. */
@Schema(name = "AppraisalBlindness")
enum Blindness {
    NONE,
    UNTIL_OWN,
    ALWAYS;

    boolean showsOthers(boolean ownIsIn) {
        return switch (this) {
            case NONE -> true;
            case UNTIL_OWN -> ownIsIn;
            case ALWAYS -> false;
        };
    }
}
