package vn.kcn.thidua.nominations.conflict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a member of the council hangs together with an enterprise or a person. */
@Schema(name = "CouncilTieKind")
enum TieKind {
    EMPLOYER,
    OWNER,
    RELATIVE
}
