package vn.kcn.thidua.nominations.nomination;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that came to light after a nomination was submitted and that somebody should look at. */
@Embeddable
@Schema(name = "NominationFlag")
public record Flag(@Enumerated(EnumType.STRING) Kind kind, String detail, Instant at) {

    /** What came to light. */
    @Schema(name = "NominationFlagKind")
    public enum Kind {
        /** An award that this one builds on holds no longer. */
        PREREQUISITE_REVOKED
    }
}
