package vn.kcn.thidua.nominations.hearing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment as the office sees it; who wrote it only where it was asked for by itself. */
@Schema(name = "PublicComment")
record CommentView(
        UUID id,
        long version,
        UUID nomination,
        String text,
        int copies,
        Instant receivedAt,
        CommentState state,

        @Schema(description = "Why it was kept back") @Nullable
        String reason,

        @Nullable String answer,
        @Nullable Instant answeredAt,

        @Schema(description = "Personal: to the secretary, one by one") @Nullable
        String author,

        @Nullable String contact) {

    static CommentView of(PublicComment comment) {
        return of(comment, null, null);
    }

    static CommentView named(PublicComment comment) {
        return of(comment, comment.author, comment.contact);
    }

    private static CommentView of(PublicComment comment, @Nullable String author, @Nullable String contact) {
        return new CommentView(
                comment.id(),
                comment.version(),
                comment.nomination,
                comment.text,
                comment.copies,
                comment.receivedAt,
                comment.state,
                comment.reason,
                comment.answer,
                comment.answeredAt,
                author,
                contact);
    }
}
