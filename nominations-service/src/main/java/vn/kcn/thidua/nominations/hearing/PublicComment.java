package vn.kcn.thidua.nominations.hearing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.canonical.CanonicalJson;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** One comment of the public on one case. */
@Entity
@Table(name = "public_comment")
class PublicComment extends Aggregate {

    /** A tag, a comment or an entity of HTML; and what is no character of a text. */
    private static final Pattern NOT_PLAIN =
            Pattern.compile("<[a-zA-Z/!?]|&#|[\\p{Cntrl}&&[^\\n\\r\\t]]|[\\u202A-\\u202E]");

    UUID nomination;
    String text;
    String fingerprint;
    int copies;
    String author;
    String contact;

    @Column(name = "received_at")
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    CommentState state;

    @Nullable
    String reason;

    @Nullable
    String answer;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    protected PublicComment() {}

    static PublicComment receive(UUID nomination, NewComment wanted, Instant at) {
        requirePlain(wanted.text(), "/text");
        requirePlain(wanted.name(), "/name");
        requirePlain(wanted.contact(), "/contact");
        PublicComment comment = new PublicComment();
        comment.nomination = nomination;
        comment.text = Normalizer.normalize(wanted.text(), Normalizer.Form.NFC).strip();
        comment.fingerprint = fingerprint(comment.text);
        comment.copies = 1;
        comment.author = wanted.name().strip();
        comment.contact = wanted.contact().strip();
        comment.receivedAt = at;
        comment.state = CommentState.RECEIVED;
        return comment;
    }

    private static void requirePlain(String text, String pointer) {
        if (NOT_PLAIN.matcher(text).find()) {
            throw Refusal.rule("plain-text-only", Map.of()).at(pointer);
        }
    }

    /** Capitals, spaces and punctuation make no other comment. */
    static String fingerprint(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
        return new CanonicalJson(letters).sha256();
    }

    void publish() {
        state = state.after(CommentCommand.PUBLISH);
        reason = null;
    }

    void withhold(String why) {
        state = state.after(CommentCommand.WITHHOLD);
        reason = why.strip();
    }

    void answer(String words, Instant at) {
        state = state.after(CommentCommand.ANSWER);
        answer = words.strip();
        answeredAt = at;
    }
}
