package vn.kcn.thidua.nominations.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of those who tie where the places end. */
@Schema(name = "CouncilQuotaCut")
enum QuotaCut {
    /** The tie is broken, step by step. */
    CHAIN,
    /** All of them get a place, more than there are. */
    ALL_TIED,
    /** None of them does. */
    NONE_TIED
}
