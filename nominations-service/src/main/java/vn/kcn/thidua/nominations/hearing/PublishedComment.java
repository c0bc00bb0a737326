package vn.kcn.thidua.nominations.hearing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment as everybody reads it: without who wrote it. */
@Schema(name = "PublishedComment")
record PublishedComment(
        UUID reference,
        String text,
        @Schema(description = "How often it was sent") int copies,
        @Nullable String answer) {

    static PublishedComment of(PublicComment comment) {
        return new PublishedComment(comment.id(), comment.text, comment.copies, comment.answer);
    }
}
