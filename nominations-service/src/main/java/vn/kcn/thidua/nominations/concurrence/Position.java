package vn.kcn.thidua.nominations.concurrence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency answers. */
@Schema(name = "ConcurrencePosition")
enum Position {
    AGREE,
    OBJECT,
    NO_OPINION
}
