package vn.kcn.thidua.nominations.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a session votes. */
@Schema(name = "CouncilVoteMode")
enum VoteMode {
    /** Bỏ phiếu kín: once, and nobody learns how. */
    SECRET,
    /** Biểu quyết công khai: may be changed until the close, and is shown with its name after it. */
    OPEN
}
