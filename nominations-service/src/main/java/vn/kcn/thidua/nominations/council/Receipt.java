package vn.kcn.thidua.nominations.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a voter takes home. */
@Schema(name = "BallotReceipt")
record Receipt(
        @Schema(
                description =
                        "Of a secret ballot: found again in the list after the close, and no proof of what it said to"
                                + " anybody else. Shown once. Absent for an open vote.")
        @Nullable
        String receipt) {}
