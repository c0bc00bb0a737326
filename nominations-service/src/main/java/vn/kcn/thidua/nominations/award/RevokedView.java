package vn.kcn.thidua.nominations.award;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revoked award, and who built on it. */
@Schema(name = "RevokedAward")
record RevokedView(
        AwardView award,

        @Schema(description = "Nominations of the same nominee that no longer pass without it; they are flagged")
        List<UUID> reconsidered) {}
