package vn.kcn.thidua.nominations.council;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place given or taken against the ranking; it holds once another person has confirmed it. */
@Schema(name = "CouncilOverride")
record PlaceOverride(
        UUID nomination,
        @Schema(description = "Gets a place, or loses one") boolean within,
        OverrideReason reason,
        String explanation,
        String proposedBy,
        @Nullable String confirmedBy) {}
