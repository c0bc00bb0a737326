package vn.kcn.thidua.nominations.eligibility;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hold as the API shows it. */
@Schema(name = "Hold")
record HoldView(
        UUID id,
        long version,
        @Nullable String taxCode,
        HoldKind kind,
        String reason,
        String source,
        Instant enteredAt,
        @Nullable Instant releasedAt,
        @Nullable String releaseReason) {

    static HoldView of(Hold hold) {
        return new HoldView(
                hold.id(),
                hold.version(),
                hold.taxCode,
                hold.kind,
                hold.reason,
                hold.source,
                hold.enteredAt,
                hold.releasedAt,
                hold.releaseReason);
    }
}
