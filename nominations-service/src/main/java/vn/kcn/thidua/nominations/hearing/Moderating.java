package vn.kcn.thidua.nominations.hearing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.nominations.nomination.Reading;

/** The secretary's part: looks at each comment, publishes it or keeps it back, answers it. */
@ApplicationScoped
@Transactional
class Moderating {

    private static final String AUTHOR_READ = "vn.kcn.thidua.public-comment.author-read.v1";

    @Inject
    PublicComments comments;

    @Inject
    Reading reading;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    List<CommentView> list(UUID nomination) {
        reading.get(nomination);
        return comments.of(nomination).stream().map(CommentView::of).toList();
    }

    /** With who wrote it: who looks is in the trail before he sees. */
    CommentView read(UUID nomination, UUID id) {
        reading.get(nomination);
        PublicComment comment = comments.get(nomination, id);
        trail.record(AUTHOR_READ, id, CommentView.of(comment));
        return CommentView.named(comment);
    }

    CommentView publish(UUID nomination, UUID id, ExpectedVersion expected) {
        return change(nomination, id, expected, "published", PublicComment::publish);
    }

    CommentView withhold(UUID nomination, UUID id, CommentDecision why, ExpectedVersion expected) {
        return change(nomination, id, expected, "withheld", comment -> comment.withhold(why.text()));
    }

    CommentView answer(UUID nomination, UUID id, CommentDecision words, ExpectedVersion expected) {
        return change(nomination, id, expected, "answered", comment -> comment.answer(words.text(), clock.instant()));
    }

    /** What the minutes list: number, text, how often, what became of it, the answer. */
    String table(UUID nomination) {
        reading.get(nomination);
        List<PublicComment> all = comments.of(nomination);
        List<String[]> lines = new ArrayList<>();
        lines.add(
                new String[] {"STT", "Nội dung góp ý", "Số lần gửi", "Trạng thái", "Lý do không công khai", "Trả lời"});
        for (int i = 0; i < all.size(); i++) {
            PublicComment comment = all.get(i);
            lines.add(new String[] {
                Integer.toString(i + 1),
                cell(comment.text),
                Integer.toString(comment.copies),
                comment.state.name(),
                cell(comment.reason),
                cell(comment.answer)
            });
        }
        try {
            return new CsvMapper().writer(CsvSchema.emptySchema()).writeValueAsString(lines);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Texts must be writable as a table", broken);
        }
    }

    /** A spreadsheet takes what begins so for a formula. */
    private static String cell(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private CommentView change(
            UUID nomination, UUID id, ExpectedVersion expected, String what, Consumer<PublicComment> step) {
        reading.get(nomination);
        PublicComment comment = comments.get(nomination, id);
        expected.require(comment);
        step.accept(comment);
        comments.flush();
        CommentView view = CommentView.of(comment);
        trail.record("vn.kcn.thidua.public-comment." + what + ".v1", id, view);
        return view;
    }
}
