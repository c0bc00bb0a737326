package vn.kcn.thidua.nominations.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a complaint was settled. */
@Schema(name = "ComplaintOutcome")
enum ComplaintOutcome {
    UPHELD,
    PARTLY_UPHELD,
    DISMISSED
}
