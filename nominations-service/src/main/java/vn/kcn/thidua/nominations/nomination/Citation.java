package vn.kcn.thidua.nominations.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An approved figure that a dossier cites instead of typing it anew. */
@Embeddable
@Schema(name = "NominationEvidence")
public record Citation(
        @NotNull
        @Column(name = "reference")
        @Schema(description = "Id of a report, of a value of the board or of an official standing")
        UUID reference,

        @Min(1) @Column(name = "cited_version") @Schema(description = "Its version", examples = "3")
        long version,

        @Schema(description = "Hash of that version, in canonical form; the service looks it up") @Nullable
        String sha256) {

    Citation hashed(String found) {
        return new Citation(reference, version, found);
    }
}
