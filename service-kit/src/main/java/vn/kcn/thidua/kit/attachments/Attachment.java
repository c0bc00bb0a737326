package vn.kcn.thidua.kit.attachments;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stored file, as its owner shows it. */
public record Attachment(
        UUID id,

        @Schema(description = "Without anything that is not a name", examples = "bien-ban.pdf")
        String name,

        @Schema(description = "By its content", examples = "application/pdf")
        String mediaType,

        @Schema(description = "In bytes", examples = "48213")
        long size,

        @Schema(examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String sha256,

        Instant storedAt,

        @Schema(description = "Evidence: nobody can change or remove it any more")
        boolean sealed) {}
