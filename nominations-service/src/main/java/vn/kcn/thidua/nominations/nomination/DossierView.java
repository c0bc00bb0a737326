package vn.kcn.thidua.nominations.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.attachments.Attachment;

/** A dossier: its files, what it cites, and what each submission froze. */
@Schema(name = "Dossier")
record DossierView(List<Attachment> files, List<Cited> evidence, List<Version> versions) {

    /** A cited figure. */
    @Schema(name = "CitedEvidence")
    record Cited(
            UUID reference,
            long version,
            @Nullable String sha256,

            @Schema(description = "A later version says something else: look at it again")
            boolean changed) {}

    /** One submission, frozen. */
    @Schema(name = "DossierVersion")
    record Version(
            @Schema(examples = "1") int number,
            @Schema(description = "SHA-256 of the manifest") String sha256,

            @Schema(description = "The canonical document (RFC 8785) that the hash is of")
            String manifest,

            Instant frozenAt) {

        static Version of(Object[] row) {
            return new Version(((Number) row[0]).intValue(), (String) row[1], (String) row[2], (Instant) row[3]);
        }
    }
}
