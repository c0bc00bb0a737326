package vn.kcn.thidua.nominations.hearing;

import static vn.kcn.thidua.nominations.hearing.CommentCommand.*;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.nominations.lifecycle.Transitions;

/** Where a comment stands, and the one table of what may happen to it next. */
@Schema(name = "PublicCommentState")
enum CommentState {
    RECEIVED,
    PUBLISHED,
    WITHHELD,
    ANSWERED;

    private static final Transitions<CommentState, CommentCommand> NEXT = new Transitions<>(Map.of(
            RECEIVED, Map.of(PUBLISH, PUBLISHED, WITHHOLD, WITHHELD),
            PUBLISHED, Map.of(ANSWER, ANSWERED, WITHHOLD, WITHHELD),
            WITHHELD, Map.of(PUBLISH, PUBLISHED),
            ANSWERED, Map.of(ANSWER, ANSWERED, WITHHOLD, WITHHELD)));

    CommentState after(CommentCommand command) {
        return NEXT.after(this, command);
    }

    List<CommentCommand> allowed() {
        return NEXT.allowed(this);
    }

    boolean isPublic() {
        return this == PUBLISHED || this == ANSWERED;
    }
}
